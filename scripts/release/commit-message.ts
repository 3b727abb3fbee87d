/** The types that a commit may have: those that the changelog lists, and those that users need not know of. */
const types = ['build', 'chore', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test'];

/** Why a commit's message is not one that the changelog can be made from; undefined where it is. Git's own words for a revert are taken. */
export function faultOfMessage(message: string): string | undefined {
  const [subject = '', second = ''] = message.split('\n');
  if (/^Revert ".*"$/.test(subject)) return undefined;
  const [, type, rest] = /^(\w+)(?:\([\w ,./-]+\))?!?: (\S.*)$/.exec(subject) ?? [];
  if (type === undefined || rest === undefined) return "does not begin as in 'fix(testing): …'";
  if (!types.includes(type)) return `has the type '${type}', which is none of ${types.join(', ')}`;
  if (rest.endsWith('.')) return 'has a full stop at the end of its first line';
  return second === '' ? undefined : 'has no empty line below its first one';
}

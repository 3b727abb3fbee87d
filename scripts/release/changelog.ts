/** A commit since the last release: its message, and its abbreviated hash. */
export interface Commit {
  readonly hash: string;
  readonly message: string;
}

/** The headings of a release's section, each with the types of commits below it, in the order they are printed. */
const headings: readonly (readonly [heading: string, types: readonly string[]])[] = [
  ['Added', ['feat']],
  ['Fixed', ['fix']],
  ['Faster', ['perf']],
];

interface Change {
  readonly type: string;
  readonly line: string;
  /** What a user must do, by the footer or the `!` of a breaking change. */
  readonly breaking?: string;
}

/** The section of the changelog for a release: what its conventional commits mean to users. Of no such commit, nothing. */
export function changelogSection(version: string, date: string, commits: readonly Commit[]): string {
  const changes = commits.flatMap((commit) => changeOf(commit) ?? []);
  const parts = [
    ...paragraph('Breaking changes', changes.flatMap(({ breaking }) => breaking ?? [])),
    ...headings.flatMap(([heading, types]) => {
      const lines = changes.filter(({ type }) => types.includes(type)).map(({ line }) => line);
      return paragraph(heading, lines);
    }),
  ];
  return parts.length === 0 ? '' : `## ${version} (${date})\n\n${parts.join('\n\n')}\n`;
}

/** The changelog with a section put before those of earlier releases. */
export function withSection(changelog: string, section: string): string {
  const first = changelog.search(/^## /m);
  return first === -1 ? `${changelog}\n${section}` : `${changelog.slice(0, first)}${section}\n${changelog.slice(first)}`;
}

function changeOf({ hash, message }: Commit): Change | undefined {
  const [, type, scope, mark, subject] = /^(\w+)(?:\(([^)]*)\))?(!)?: (.+)/.exec(message) ?? [];
  if (type === undefined || subject === undefined) return undefined;
  const line = `${scope === undefined ? '' : `**${scope}:** `}${subject} (${hash})`;
  const footer = message.split(/\n\n+/).flatMap((part) => /^BREAKING[ -]CHANGE: ([\s\S]+)/.exec(part)?.[1] ?? [])[0];
  const breaking = footer?.trim().replace(/\s+/g, ' ') ?? (mark === undefined ? undefined : line);
  return breaking === undefined ? { type, line } : { type, line, breaking };
}

function paragraph(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`### ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`];
}

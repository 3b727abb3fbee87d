/**
 * A mapping template as it is written, without the first line break and the indentation: a backslash is a backslash,
 * but in `$\{`, which stands for the start of a formal reference.
 */
export function vtl({ raw }: TemplateStringsArray): string {
  const lines = raw.join('').replaceAll('$\\{', '${').split('\n').slice(1);
  const indentation = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(indentation)).join('\n').trimEnd();
}

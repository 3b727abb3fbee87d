import type { NamedValue } from './named-value';

/** The value of a header, whatever the letters of its name; the last one of a header that is there more than once. */
export function headerValue(headers: readonly NamedValue[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (let index = headers.length - 1; index >= 0; index -= 1) {
    const [found, value] = headers[index] ?? ['', ''];
    if (found.length === wanted.length && found.toLowerCase() === wanted) return value;
  }
  return undefined;
}

/** Sets a header in place of the one that differs in the letters of its name at most. */
export function setHeader(headers: Map<string, NamedValue>, name: string, value: string): void {
  const key = name.toLowerCase();
  headers.delete(key);
  headers.set(key, [name, value]);
}

/** Sets a header unless there is one already. */
export function setDefaultHeader(headers: Map<string, NamedValue>, name: string, value: string): void {
  if (!headers.has(name.toLowerCase())) setHeader(headers, name, value);
}

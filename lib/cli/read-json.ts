import { readFileSync } from 'fs';
import { UsageError } from './usage-error';

/** A text file; a UsageError says what keeps it from being read. */
export function readText(path: string, what: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const reason = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'it may not be read' }[code] ?? code;
    throw new UsageError(`cannot read ${what} '${path}': ${reason}`);
  }
}

/** A JSON object from a file; a UsageError says what is wrong with it. */
export function readJsonObject(path: string, what: string): { readonly [key: string]: unknown } {
  const text = readText(path, what);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${what} '${path}' is not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`${what} '${path}' must hold a JSON object`);
  }
  return { ...value };
}

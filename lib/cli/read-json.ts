import { readTemplateFile } from '../local-gateway/read-template-file';
import { UsageError } from './usage-error';

/** A text file; a UsageError says what keeps it from being read. */
export function readText(path: string, what: string): string {
  try {
    return readTemplateFile(path);
  } catch (error) {
    throw new UsageError(`cannot read ${what} '${path}': ${(error as Error).message}`);
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

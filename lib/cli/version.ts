import { join } from 'path';
import { readJsonObject } from './read-json';

/** The version of the package. */
export function version(): string {
  return String(readJsonObject(join(__dirname, '../../package.json'), 'the package').version);
}

import { contextText } from '../mapping/source-values';
import type { JsonObject } from '../template/json-object';

/** The line of the access log: the stage's format with the variables of `$context` in it; `-` for those that have no value. */
export function accessLogLine(format: string, context: JsonObject): string {
  return format.trim().replace(/\$context\.([A-Za-z][\w.]*\w|[A-Za-z])/g, (_, name: string) => contextText(context, name.split('.')) ?? '-');
}

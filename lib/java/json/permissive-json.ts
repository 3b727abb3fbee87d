import { JsonSyntaxError, PermissiveParser, PermissiveValue } from './permissive-parser';

/**
 * Parses JSON as json-smart does in its permissive mode, which API Gateway uses for the payload of a mock integration: names
 * and texts may be without quotes or in single ones, commas may be doubled, and what follows the value does not matter.
 */
export function parsePermissively(text: string): PermissiveValue {
  return new PermissiveParser(text).readValue('');
}

/** What is wrong with a payload that starts as an object or an array, in the words of Java; undefined for any other, and for JSON. */
export function jsonProblem(payload: string): string | undefined {
  if (!/^\s*[{[]/.test(payload)) return undefined;
  try {
    parsePermissively(payload);
    return undefined;
  } catch (failure) {
    if (failure instanceof JsonSyntaxError) return `net.minidev.json.parser.ParseException: ${failure.message}`;
    throw failure;
  }
}

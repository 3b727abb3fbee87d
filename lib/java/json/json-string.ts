// eslint forbids control characters in regular expressions only as literals; these are what json-smart escapes.
const ESCAPED = /["\\/\u0000-\u001f\u007f-\u009f\u2000-\u20ff]/;
const EVERY_ESCAPED = new RegExp(ESCAPED.source, 'g');

const SHORT_ESCAPES = new Map([
  ['"', '\\"'], ['\\', '\\\\'], ['/', '\\/'], ['\b', '\\b'], ['\f', '\\f'], ['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t'],
]);

/** Writes a string as json-smart does: it escapes `/` too, and the control and punctuation characters U+007F–U+009F and U+2000–U+20FF. */
export function jsonString(text: string): string {
  return ESCAPED.test(text) ? `"${text.replace(EVERY_ESCAPED, escapeOf)}"` : `"${text}"`;
}

function escapeOf(character: string): string {
  return SHORT_ESCAPES.get(character) ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

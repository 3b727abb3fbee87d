/**
 * A text that a terminal shows and does not obey: control characters, marks that reorder a line, and line breaks of Unicode are written as
 * `\u001b`. Line feeds and tabs stay. Whatever a client, a container or a template wrote goes through here before it is printed.
 */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/gu, escaped);
}

/** The same in one line, so that no text can pass for a line of its own. */
export function printableLine(text: string): string {
  return printable(text).replace(/\n/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

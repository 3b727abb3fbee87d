import { convertPieces } from './text-builder';

/** Control characters that have an escape of one letter. */
const letterEscapes = new Map([['\b', '\\b'], ['\n', '\\n'], ['\t', '\\t'], ['\f', '\\f'], ['\r', '\\r']]);

/**
 * Escapes text for a JavaScript string literal as `StringEscapeUtils.escapeJavaScript` of commons-lang 2.6 does:
 * both quotes, the slash and the backslash get a backslash, and what is neither printable nor ASCII becomes `\uXXXX`.
 */
export function escapeJavaScript(text: string): string {
  return convertPieces(text, (piece) => piece.replace(/[^ !#-&(-.0-[\]-\x7f]/g, escapeCharacter));
}

function escapeCharacter(character: string): string {
  return letterEscapes.get(character) ?? (isPrintable(character) ? `\\${character}` : unicodeEscape(character));
}

function isPrintable(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= 0x20 && code <= 0x7f;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

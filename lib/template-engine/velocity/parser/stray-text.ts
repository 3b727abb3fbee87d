/**
 * What Velocity keeps of text that looked like a reference or a directive, and was none: its `$` and `#`, and the
 * backslashes before a `$`.
 *
 * Each piece ends with the character that showed it, which is read again as what it is.
 */
export function strayTextOf(pieces: readonly string[] | undefined): string {
  // What follows a lone '##' as the last piece is printed without any of it.
  if (pieces === undefined || pieces.at(-1)?.startsWith('##') === true) return '';
  return pieces.map(keptCharacters).join('');
}

function keptCharacters(piece: string): string {
  let kept = '';
  for (let index = 0; index < piece.length; index += 1) {
    const character = piece.charAt(index);
    if (character === '#' || character === '$') {
      kept += character;
    } else if (character === '\\') {
      let end = index;
      while (piece.charAt(end) === '\\') end += 1;
      if (piece.charAt(end) === '$') {
        kept += piece.slice(index, end + 1);
        index = end + 1;
      }
    }
  }
  return kept;
}

import { ConstantNode, InterpolationNode, NodeKind } from './syntax-tree';
import { Token } from './token';
import { TokenStream } from './token-stream';

/**
 * A text in quotes: in double quotes, references and directives in it are evaluated.
 *
 * A quote is written twice in it. A backslash means nothing, but for `\uXXXX` in double quotes.
 */
export function parseStringLiteral(stream: TokenStream, token: Token): ConstantNode | InterpolationNode {
  const position = stream.positionOf(token.start);
  const image = stream.source.slice(token.start, token.end);
  const inner = image.slice(1, -1);
  const isDouble = image.endsWith('"');
  const text = isDouble ? unescape(stream, token, inner).replaceAll('""', '"') : inner.replaceAll("''", "'");
  if (!isDouble || !/[$#]/.test(image)) return { kind: NodeKind.Constant, position, value: text };
  // Velocity parses one blank more, so that a '$' or '#' at the end is text, and drops it from the result.
  const dropsLast = !text.includes('##');
  const block = stream.parseInner(dropsLast ? `${text} ` : text, position + 1, stream.nesting);
  stream.noteDepth(stream.nesting + block.depth);
  return { kind: NodeKind.Interpolation, position, block, dropsLast };
}

function unescape(stream: TokenStream, token: Token, text: string): string {
  if (!text.includes('\\u')) return text;
  return text.replace(/\\u([^]{0,4})/g, (escape: string, digits: string) => {
    if (!/^(?:[+-][0-9a-fA-F]{3}|[0-9a-fA-F]{4})$/.test(digits)) {
      const message = `${JSON.stringify(escape).replace('\\\\', '\\')} in a text in double quotes is no character: write four hexadecimal digits, or use single quotes`;
      throw stream.failureAt(token.start, message);
    }
    return String.fromCharCode(parseInt(digits, 16));
  });
}

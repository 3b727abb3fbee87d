import { JavaBigInteger, JavaDouble, JavaInteger, JavaLong, JavaNumber } from '../../../java/values/java-number';
import { ConstantNode, InterpolationNode, NodeKind } from './syntax-tree';
import { Token, TokenKind } from './token';
import { TokenStream } from './token-stream';

/**
 * Parses a string: in double quotes, references and directives in it are evaluated.
 *
 * A quote is written twice in it. A backslash means nothing, but for `\uXXXX` in double quotes.
 */
export function parseString(stream: TokenStream): ConstantNode | InterpolationNode {
  const token = stream.take();
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

/** Replaces `\uXXXX` by its character. */
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

/** Parses `true` or `false`. */
export function parseBoolean(stream: TokenStream): ConstantNode {
  const { kind, start } = stream.take();
  return constant(stream, start, kind === TokenKind.True);
}

/** Parses a whole number: the smallest of Integer, Long and BigInteger that holds it. */
export function parseInteger(stream: TokenStream): ConstantNode {
  const { start } = stream.peek();
  return constant(stream, start, integerOf(takeNumber(stream)));
}

/** Parses a number with a fraction or an exponent: a Double. */
export function parseFloatingPoint(stream: TokenStream): ConstantNode {
  const { start } = stream.peek();
  return constant(stream, start, new JavaDouble(Number(takeNumber(stream))));
}

function integerOf(text: string): JavaNumber {
  const value = Number(text);
  if (Number.isSafeInteger(value)) {
    return value === (value | 0) ? JavaInteger.of(value | 0) : new JavaLong(BigInt(value));
  }
  const exact = BigInt(text);
  return BigInt.asIntN(64, exact) === exact ? new JavaLong(exact) : new JavaBigInteger(exact);
}

/** Velocity takes `#1` for a number here, and then fails to read it. */
function takeNumber(stream: TokenStream): string {
  const { start, end } = stream.peek();
  const text = stream.source.slice(start, end);
  if (text.startsWith('#')) throw stream.unexpected('a number without #');
  stream.take();
  return text;
}

function constant(stream: TokenStream, start: number, value: ConstantNode['value']): ConstantNode {
  return { kind: NodeKind.Constant, position: stream.positionOf(start), value };
}

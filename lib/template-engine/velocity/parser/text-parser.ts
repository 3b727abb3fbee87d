import { DIRECTIVES, grammarDirectives } from './directive-names';
import { NodeKind, Statement, TextJump, TextNode } from './syntax-tree';
import { Token, TokenKind } from './token';
import { TokenStream } from './token-stream';

const controlDirectives: ReadonlySet<TokenKind> = new Set([
  TokenKind.If, TokenKind.ElseIf, TokenKind.Else, TokenKind.EndDirective,
]);

/** Parses what prints as it is written, comments and escapes included; undefined where the next token is no text. */
export function parseText(stream: TokenStream): TextNode | undefined {
  const token = stream.peek();
  switch (token.kind) {
    case TokenKind.LineCommentStart:
    case TokenKind.FormalCommentEnd:
    case TokenKind.BlockCommentEnd:
      return parseComment(stream, token);
    case TokenKind.Textblock:
      return textNode(stream, stream.take(), sourceOf(stream, token).slice(3, -3));
    case TokenKind.EscapedDirective:
      return parseEscapedDirective(stream);
    case TokenKind.DoubleEscape:
      return parseDoubleEscapes(stream);
    default:
      if (!isText(token.kind)) return undefined;
      stream.take();
      return textNode(stream, token, token.strayText + sourceOf(stream, token));
  }
}

/** Makes the node of a text that starts with `token`. */
export function textNode(stream: TokenStream, token: Token, text: string): TextNode {
  return { kind: NodeKind.Text, position: stream.positionOf(token.start), text };
}

/** Joins texts that follow each other, and drops empty ones. */
export class TextCollector {
  private pending: TextNode[] = [];

  /** Adds a text to those that wait. */
  public add(text: TextNode): void {
    if (text.text !== '') this.pending.push(text);
  }

  /** Moves the texts that wait to the statements, as one. */
  public flushTo(statements: Statement[]): void {
    const [first, second] = this.pending;
    if (first === undefined) return;
    statements.push(second === undefined ? first : joined(first, this.pending));
    this.pending = [];
  }
}

/** One text of several; what was left out between them, such as a comment, makes a jump. */
function joined(first: TextNode, texts: readonly TextNode[]): TextNode {
  const jumps: TextJump[] = [];
  let text = '';
  let shift = first.position;
  for (const node of texts) {
    if (node.position !== shift + text.length) {
      shift = node.position - text.length;
      jumps.push({ offset: text.length, position: node.position });
    }
    text += node.text;
  }
  return jumps.length === 0 ? { ...first, text } : { ...first, text, jumps };
}

/** The tokens that are text where they do not belong to a reference or directive. */
function isText(kind: TokenKind): boolean {
  switch (kind) {
    case TokenKind.Text:
    case TokenKind.Dot:
    case TokenKind.ParenOpen:
    case TokenKind.ParenClose:
    case TokenKind.Integer:
    case TokenKind.FloatingPoint:
    case TokenKind.String:
    case TokenKind.Escape:
    case TokenKind.CurlyOpen:
    case TokenKind.CurlyClose:
    case TokenKind.EmptyIndex:
      return true;
    default:
      return false;
  }
}

/** A comment prints what stands before its first sign: a stray `$`, at most. */
function parseComment(stream: TokenStream, token: Token): TextNode {
  stream.take();
  const image = sourceOf(stream, token);
  if (token.kind === TokenKind.LineCommentStart) stream.takeIf(TokenKind.LineCommentEnd);
  const lineComment = image.indexOf('##');
  const start = lineComment === -1 ? image.indexOf('#*') : lineComment;
  return textNode(stream, token, image.slice(0, Math.max(start, 0)));
}

function parseEscapedDirective(stream: TokenStream): TextNode {
  const token = stream.take();
  const image = sourceOf(stream, token);
  const shown = escapedDirectiveText(image, stream.macroNames);
  stream.removeFromText(token.start, token.start + image.length - shown.length);
  return textNode(stream, token, shown);
}

/**
 * The text of a directive with backslashes before it: half of them, if there is such a directive, else all.
 *
 * `macroNames` are the macros that the template has defined so far.
 */
function escapedDirectiveText(image: string, macroNames: ReadonlySet<string>): string {
  const last = image.lastIndexOf('\\');
  const directive = image.slice(last + 1);
  const name = directive.startsWith('#{') ? directive.slice(2, -1) : directive.slice(1);
  const isKnown = DIRECTIVES.has(name) || grammarDirectives.has(name) || macroNames.has(name);
  return isKnown ? image.slice(0, last >> 1) + directive : image;
}

/** Pairs of backslashes: each is printed as one before a directive, else as two. */
function parseDoubleEscapes(stream: TokenStream): TextNode {
  const first = stream.peek();
  let count = 0;
  while (stream.takeIf(TokenKind.DoubleEscape) !== undefined) count += 1;
  const next = stream.peek();
  const name = sourceOf(stream, next).slice(1);
  const isControl = controlDirectives.has(next.kind) || DIRECTIVES.has(name) || stream.macroNames.has(name);
  return textNode(stream, first, (isControl ? '\\' : '\\\\').repeat(count));
}

function sourceOf(stream: TokenStream, token: Token): string {
  return stream.source.slice(token.start, token.end);
}

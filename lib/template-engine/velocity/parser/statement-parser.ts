import { DIRECTIVES, escapedDirectiveText } from './directive-names';
import { parseDirective } from './directive-parser';
import { parseExpression } from './expression-parser';
import { parseReference } from './operand-parser';
import { Block, IfBranch, NodeKind, SetNode, Statement, TextJump, TextNode } from './syntax-tree';
import { Token, TokenKind } from './token';
import { TokenStream } from './token-stream';
import { trimmed } from './trimmed';

const CONTROL_DIRECTIVES: ReadonlySet<TokenKind> = new Set([
  TokenKind.If, TokenKind.ElseIf, TokenKind.Else, TokenKind.EndDirective,
]);

/** Parses statements up to a token that begins none, such as `#end`. */
export function parseBlock(stream: TokenStream): Block {
  const outerDeepest = stream.deepest;
  stream.enter();
  stream.deepest = stream.nesting;
  const statements: Statement[] = [];
  const texts = new TextCollector();
  for (let statement = parseStatement(stream); statement !== undefined; statement = parseStatement(stream)) {
    if (statement.kind === NodeKind.Text) {
      texts.add(statement);
    } else {
      texts.flushTo(statements);
      statements.push(statement);
    }
  }
  texts.flushTo(statements);
  const depth = stream.deepest - stream.nesting + 1;
  stream.deepest = Math.max(stream.deepest, outerDeepest);
  stream.leave();
  return { statements: trimmed(statements), depth };
}

function parseStatement(stream: TokenStream): Statement | undefined {
  const token = stream.peek();
  switch (token.kind) {
    case TokenKind.If:
      return parseIf(stream);
    case TokenKind.Identifier:
      return parseReference(stream);
    case TokenKind.LineCommentStart:
    case TokenKind.FormalCommentEnd:
    case TokenKind.BlockCommentEnd:
      return parseComment(stream, token);
    case TokenKind.Textblock:
      return text(stream, stream.take(), sourceOf(stream, token).slice(3, -3));
    case TokenKind.Set:
      return parseSet(stream);
    case TokenKind.EscapedDirective:
      return parseEscapedDirective(stream);
    case TokenKind.DoubleEscape:
      return parseDoubleEscapes(stream);
    case TokenKind.Word:
    case TokenKind.BracketedWord:
      return parseDirective(stream, parseBlock);
    default:
      return parseText(stream, token);
  }
}

/** A curly bracket with a name behind it is read as a reference, though it has no `$`. */
function parseText(stream: TokenStream, token: Token): Statement | undefined {
  if (token.kind === TokenKind.CurlyOpen && stream.peek(1).kind === TokenKind.Identifier) return parseReference(stream);
  if (!isText(token.kind)) return undefined;
  stream.take();
  return text(stream, token, token.strayText + sourceOf(stream, token));
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
function parseComment(stream: TokenStream, token: Token): Statement {
  stream.take();
  const image = sourceOf(stream, token);
  if (token.kind === TokenKind.LineCommentStart) stream.takeIf(TokenKind.LineCommentEnd);
  const lineComment = image.indexOf('##');
  const start = lineComment === -1 ? image.indexOf('#*') : lineComment;
  return text(stream, token, image.slice(0, Math.max(start, 0)));
}

function parseEscapedDirective(stream: TokenStream): Statement {
  const token = stream.take();
  const image = sourceOf(stream, token);
  const shown = escapedDirectiveText(image, stream.macroNames);
  stream.removeFromText(token.start, token.start + image.length - shown.length);
  return text(stream, token, shown);
}

/** Pairs of backslashes: each is printed as one before a directive, else as two. */
function parseDoubleEscapes(stream: TokenStream): Statement {
  const first = stream.peek();
  let count = 0;
  while (stream.takeIf(TokenKind.DoubleEscape) !== undefined) count += 1;
  const next = stream.peek();
  const name = sourceOf(stream, next).slice(1);
  const isControl = CONTROL_DIRECTIVES.has(next.kind) || DIRECTIVES.has(name) || stream.macroNames.has(name);
  return text(stream, first, (isControl ? '\\' : '\\\\').repeat(count));
}

function parseSet(stream: TokenStream): SetNode {
  const { start } = stream.take();
  stream.skipWhitespace();
  const target = parseReference(stream);
  stream.skipWhitespace();
  stream.expect(TokenKind.Assign, "'=' after the reference that '#set' sets");
  const value = parseExpression(stream);
  stream.expect(TokenKind.ParenClose, "an operator or ')' at the end of '#set'");
  stream.lexer.leaveSet();
  return { kind: NodeKind.Set, position: stream.positionOf(start), target, value };
}

function parseIf(stream: TokenStream): Statement {
  const { start } = stream.peek();
  const branches: IfBranch[] = [];
  do {
    const name = stream.take().kind === TokenKind.If ? '#if' : '#elseif';
    stream.skipWhitespace();
    stream.expect(TokenKind.ParenOpen, `'(' after '${name}'`);
    const condition = parseExpression(stream);
    stream.expect(TokenKind.ParenClose, `an operator or ')' at the end of '${name}'`);
    branches.push({ condition, block: parseBlock(stream) });
  } while (stream.peek().kind === TokenKind.ElseIf);
  if (stream.takeIf(TokenKind.Else) !== undefined) branches.push({ block: parseBlock(stream) });
  if (stream.takeIf(TokenKind.EndDirective) === undefined) {
    throw stream.unexpected(`'#end' of the '#if' in line ${stream.source.slice(0, start).split('\n').length}`);
  }
  return { kind: NodeKind.If, position: stream.positionOf(start), branches: trimmed(branches) };
}

function text(stream: TokenStream, token: Token, value: string): Statement {
  return { kind: NodeKind.Text, position: stream.positionOf(token.start), text: value };
}

function sourceOf(stream: TokenStream, token: Token): string {
  return stream.source.slice(token.start, token.end);
}

/** Joins texts that follow each other; empty ones are none. */
class TextCollector {
  private pending: TextNode[] = [];

  public add(text: TextNode): void {
    if (text.text !== '') this.pending.push(text);
  }

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

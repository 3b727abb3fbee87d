import { DIRECTIVES } from './directive-names';
import { parseExpression } from './expression-parser';
import { parseBareOperand, parseReference } from './operand-parser';
import { Block, compactArray, Expression, ForeachNode, IfBranch, NodeKind, SetNode, Statement } from './syntax-tree';
import { parseText, TextCollector, textNode } from './text-parser';
import { Token, TokenKind } from './token';
import { TokenStream } from './token-stream';

/** An argument of a directive: a word has no value. */
interface DirectiveArgument {
  readonly token: Token;
  readonly expression: Expression | null;
}

/** A directive with its arguments, of which there are none where it has no parentheses. */
interface DirectiveCall {
  readonly name: string;
  readonly token: Token;
  readonly position: number;
  readonly arguments: readonly DirectiveArgument[];
}

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
  return { statements: compactArray(statements), depth };
}

function parseStatement(stream: TokenStream): Statement | undefined {
  switch (stream.peek().kind) {
    case TokenKind.If:
      return parseIf(stream);
    case TokenKind.Identifier:
      return parseReference(stream);
    case TokenKind.Set:
      return parseSet(stream);
    case TokenKind.Word:
    case TokenKind.BracketedWord:
      return parseDirective(stream);
    case TokenKind.CurlyOpen:
      // A curly bracket with a name behind it is read as a reference, though it has no `$`.
      return stream.peek(1).kind === TokenKind.Identifier ? parseReference(stream) : parseText(stream);
    default:
      return parseText(stream);
  }
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
  return { kind: NodeKind.If, position: stream.positionOf(start), branches: compactArray(branches) };
}

/** Parses a directive that is looked up by its name, or prints as it is written. */
function parseDirective(stream: TokenStream): Statement {
  const token = stream.take();
  const image = stream.source.slice(token.start, token.end);
  const name = token.kind === TokenKind.BracketedWord ? image.slice(2, -1) : image.slice(1);
  const position = stream.positionOf(token.start);
  const hasParentheses = stream.lexer.isAtParenthesis();
  stream.lexer.enterDirective();
  if (!hasParentheses) {
    stream.lexer.leaveDirective();
    return parseBareDirective(stream, token, name);
  }
  const call = { name, token, position, arguments: parseArguments(stream, name) };
  switch (name) {
    case 'foreach':
      return foreachNode(call, parseBody(stream, call));
    case 'define':
      return defineNode(stream, call, parseBody(stream, call));
    case 'macro':
      return macroNode(stream, call);
    case 'break':
      return { kind: NodeKind.Break, position, scope: onlyArgument(stream, call) };
    case 'stop':
      return { kind: NodeKind.Stop, position, message: onlyArgument(stream, call) };
    default:
      if (name.startsWith('@')) parseBody(stream, call);
      return textNode(stream, token, stream.textOf(token.start, stream.lastEnd));
  }
}

function parseBareDirective(stream: TokenStream, token: Token, name: string): Statement {
  const position = stream.positionOf(token.start);
  switch (name) {
    case 'break':
      return { kind: NodeKind.Break, position };
    case 'stop':
      return { kind: NodeKind.Stop, position };
    case 'foreach':
    case 'define':
    case 'macro':
      throw stream.failureAt(token.start, `expected '(' after '#${name}'`);
    default:
      return textNode(stream, token, name.startsWith('@') ? `#${name}` : stream.source.slice(token.start, token.end));
  }
}

function parseArguments(stream: TokenStream, name: string): DirectiveArgument[] {
  const found: DirectiveArgument[] = [];
  stream.skipWhitespace();
  stream.expect(TokenKind.ParenOpen, `'(' after '#${name}'`);
  for (;;) {
    stream.skipWhitespace();
    if (stream.peek().kind === TokenKind.ParenClose) break;
    if (stream.takeIf(TokenKind.Comma) !== undefined) stream.skipWhitespace();
    const token = stream.peek();
    checkWord(stream, name, token, found.length);
    found.push({ token, expression: parseArgument(stream) });
  }
  stream.take();
  return found;
}

function parseArgument(stream: TokenStream): Expression | null {
  if (stream.takeIf(TokenKind.Word) !== undefined) return null;
  const { kind } = stream.peek();
  if (kind === TokenKind.Identifier || kind === TokenKind.CurlyOpen) return parseReference(stream);
  return parseBareOperand(stream);
}

/** A word is an argument of #foreach and #macro only, each at its place. */
function checkWord(stream: TokenStream, name: string, token: Token, index: number): void {
  const isWord = token.kind === TokenKind.Word;
  if (name === 'macro') {
    if (isWord !== (index === 0)) throw stream.unexpected(index === 0 ? 'the name of the macro' : "a reference, such as '$name'");
  } else if (isWord && DIRECTIVES.has(name) && !(name === 'foreach' && index === 1)) {
    throw stream.unexpected(`a reference or a value as argument of '#${name}'`);
  }
}

function parseBody(stream: TokenStream, call: DirectiveCall): Block {
  const block = parseBlock(stream);
  if (stream.takeIf(TokenKind.EndDirective) === undefined) {
    const line = stream.source.slice(0, call.token.start).split('\n').length;
    throw stream.unexpected(`'#end' of the '#${call.name}' in line ${line}`);
  }
  return block;
}

function foreachNode(call: DirectiveCall, block: Block): ForeachNode {
  const [variable, , list, ignored] = call.arguments;
  const name = variable?.expression?.kind === NodeKind.Reference ? variable.expression.name : '';
  return {
    kind: NodeKind.Foreach,
    position: call.position,
    variable: name,
    list: call.arguments.length < 2 ? 'missing' : list?.expression ?? null,
    block: ignored === undefined ? block : argumentAsBlock(ignored),
  };
}

/** With a fourth argument, Velocity goes over that instead of the block. */
function argumentAsBlock({ expression }: DirectiveArgument): Block {
  return { statements: expression?.kind === NodeKind.Reference ? [expression] : [], depth: 0 };
}

function defineNode(stream: TokenStream, call: DirectiveCall, block: Block): Statement {
  const [argument] = call.arguments;
  if (argument === undefined || call.arguments.length > 1) {
    throw stream.failureAt(call.token.start, "'#define' takes one argument, a reference such as '$name'");
  }
  const { expression, token } = argument;
  const name = expression?.kind === NodeKind.Reference
    ? expression.form.assignedName
    : stream.source.slice(token.start + 1, token.end);
  return { kind: NodeKind.Define, position: call.position, name, block };
}

/** Macros are switched off: a definition prints nothing, and a call prints as it is written. */
function macroNode(stream: TokenStream, call: DirectiveCall): Statement {
  const [argument] = call.arguments;
  if (argument === undefined) throw stream.failureAt(call.token.start, "'#macro' takes the name of the macro as its first argument");
  parseBody(stream, call);
  stream.macroNames.add(stream.source.slice(argument.token.start, argument.token.end));
  return textNode(stream, call.token, '');
}

function onlyArgument(stream: TokenStream, call: DirectiveCall): Expression | undefined {
  if (call.arguments.length > 1) throw stream.failureAt(call.token.start, `'#${call.name}' takes one argument at most`);
  return call.arguments[0]?.expression ?? undefined;
}

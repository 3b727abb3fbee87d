import { parseBoolean, parseFloatingPoint, parseInteger, parseString } from './literal-parser';
import { readReferenceStart, referenceForm, ReferenceStart } from './reference-form';
import { compactArray, Expression, NodeKind, ReferenceForm, ReferenceNode, Step } from './syntax-tree';
import { TokenKind } from './token';
import { TokenStream } from './token-stream';

const noSteps: readonly Step[] = [];
const VALUE = 'a value: a reference, a text in quotes, a number, a boolean, a list or a map';

/** Looks past white space. */
function isAtOperand(stream: TokenStream): boolean {
  return startsOperand(stream.peek(stream.peek().kind === TokenKind.Whitespace ? 1 : 0).kind);
}

/** Parses an operand, with the white space around it. */
export function parseOperand(stream: TokenStream): Expression {
  stream.skipWhitespace();
  const operand = parseBareOperand(stream);
  stream.skipWhitespace();
  return operand;
}

/** Parses a reference or literal. */
export function parseBareOperand(stream: TokenStream): Expression {
  switch (stream.peek().kind) {
    case TokenKind.BracketOpen:
      return stream.nested(() => parseListOrRange(stream));
    case TokenKind.MapOpen:
      return stream.nested(() => parseMap(stream));
    case TokenKind.FloatingPoint:
      return parseFloatingPoint(stream);
    default:
      return parseIndexValue(stream, VALUE);
  }
}

/** Parses `$name` and what follows it. */
export function parseReference(stream: TokenStream): ReferenceNode {
  const first = stream.peek();
  if (first.kind !== TokenKind.CurlyOpen && first.kind !== TokenKind.Identifier) throw stream.unexpected("a reference, such as '$name'");
  stream.take();
  const start = readReferenceStart(stream.source.slice(first.start, first.end));
  if (start.removedLength > 0) stream.removeFromText(first.start, first.start + start.removedLength);
  let name = start.name;
  if (first.kind === TokenKind.CurlyOpen) {
    const identifier = stream.expect(TokenKind.Identifier, "a name after '${'");
    name ??= stream.source.slice(identifier.start, identifier.end);
  }
  const steps = parseSteps(stream);
  if (first.kind === TokenKind.CurlyOpen) stream.expect(TokenKind.CurlyClose, "'}' at the end of the reference");
  const text = stream.textOf(first.start + start.removedLength, stream.lastEnd);
  return { kind: NodeKind.Reference, position: stream.positionOf(first.start), name: stream.shared(name ?? ''), steps, form: formOf(stream, start, text) };
}

/** References that are written alike, with nothing before them, share one form. */
function formOf(stream: TokenStream, start: ReferenceStart, text: string): ReferenceForm {
  if (start.removedLength > 0 || !start.hasValue) return referenceForm(start, text);
  let form = stream.forms.get(text);
  if (form === undefined) {
    form = referenceForm(start, text);
    stream.forms.set(text, form);
  }
  return form;
}

function parseSteps(stream: TokenStream): readonly Step[] {
  const next = stream.peek().kind;
  if (next !== TokenKind.IndexOpen && next !== TokenKind.Dot) return noSteps;
  const steps: Step[] = [];
  parseIndexes(stream, steps);
  while (stream.peek().kind === TokenKind.Dot && stream.peek(1).kind === TokenKind.Identifier) {
    stream.take();
    steps.push(isAtMethod(stream) ? stream.nested(() => parseMethod(stream)) : parseProperty(stream));
    parseIndexes(stream, steps);
  }
  return compactArray(steps);
}

/** A name is a method only if what follows its parenthesis can be an argument or ends them. */
function isAtMethod(stream: TokenStream): boolean {
  if (stream.peek(1).kind !== TokenKind.ParenOpen) return false;
  const { kind } = stream.peek(2);
  return kind === TokenKind.ArgumentsClose || kind === TokenKind.Whitespace || startsOperand(kind);
}

function parseProperty(stream: TokenStream): Step {
  const { start, end } = stream.take();
  return { kind: 'property', position: stream.positionOf(start), property: stream.propertyOf(stream.source.slice(start, end)) };
}

function parseMethod(stream: TokenStream): Step {
  const { start, end } = stream.take();
  stream.take();
  const operands: Expression[] = [];
  if (stream.peek().kind !== TokenKind.ArgumentsClose) {
    do operands.push(parseOperand(stream));
    while (stream.takeIf(TokenKind.Comma) !== undefined);
  }
  stream.expect(TokenKind.ArgumentsClose, "',' or ')' in the arguments of a method");
  return { kind: 'method', position: stream.positionOf(start), name: stream.source.slice(start, end), arguments: compactArray(operands) };
}

function parseIndexes(stream: TokenStream, steps: Step[]): void {
  while (stream.peek().kind === TokenKind.IndexOpen) {
    const { start } = stream.take();
    steps.push(stream.nested(() => {
      stream.skipWhitespace();
      const index = parseIndexValue(stream, 'an index: a reference, a text in quotes, a whole number or a boolean');
      stream.skipWhitespace();
      stream.expect(TokenKind.IndexClose, "']' after the index");
      return { kind: 'index', position: stream.positionOf(start), index };
    }));
  }
}

/** Parses what may stand in an index; all of it may stand elsewhere, too. */
function parseIndexValue(stream: TokenStream, expected: string): Expression {
  switch (stream.peek().kind) {
    case TokenKind.String:
      return parseString(stream);
    case TokenKind.Integer:
      return parseInteger(stream);
    case TokenKind.True:
    case TokenKind.False:
      return parseBoolean(stream);
    case TokenKind.Identifier:
    case TokenKind.CurlyOpen:
      return parseReference(stream);
    default:
      throw stream.unexpected(expected);
  }
}

function parseListOrRange(stream: TokenStream): Expression {
  const position = stream.positionOf(stream.take().start);
  const items: Expression[] = [];
  if (stream.peek().kind !== TokenKind.BracketClose) {
    const first = stream.peek(stream.peek().kind === TokenKind.Whitespace ? 1 : 0).kind;
    if (first === TokenKind.BracketClose) throw stream.unexpected("'[]' without white space for an empty list");
    do items.push(parseOperand(stream));
    while (stream.takeIf(TokenKind.Comma) !== undefined);
    if (stream.peek().kind === TokenKind.DoubleDot && isRangeEnd(first) && items.length === 1) return parseRange(stream, position, items);
  }
  stream.expect(TokenKind.BracketClose, "',' or ']' in a list");
  return { kind: NodeKind.List, position, items: compactArray(items) };
}

function parseRange(stream: TokenStream, position: number, [from]: Expression[]): Expression {
  stream.take();
  stream.skipWhitespace();
  if (!isRangeEnd(stream.peek().kind)) throw stream.unexpected("a reference or a whole number after '..'");
  const to = parseOperand(stream);
  stream.expect(TokenKind.BracketClose, "']' after a range");
  return { kind: NodeKind.Range, position, from: from ?? to, to };
}

function isRangeEnd(kind: TokenKind): boolean {
  return kind === TokenKind.Integer || kind === TokenKind.Identifier || kind === TokenKind.CurlyOpen;
}

function parseMap(stream: TokenStream): Expression {
  const position = stream.positionOf(stream.take().start);
  const entries: [Expression, Expression][] = [];
  if (isAtOperand(stream)) {
    do {
      const key = parseOperand(stream);
      stream.expect(TokenKind.Colon, "':' after a key");
      entries.push([key, parseOperand(stream)]);
    } while (stream.takeIf(TokenKind.Comma) !== undefined);
  } else {
    stream.skipWhitespace();
  }
  // A '}' right after a reference looks as if it closed the reference.
  if (stream.takeIf(TokenKind.CurlyClose) === undefined) stream.expect(TokenKind.MapClose, "',' or '}' in a map");
  return { kind: NodeKind.Map, position, entries: compactArray(entries) };
}

function startsOperand(kind: TokenKind): boolean {
  switch (kind) {
    case TokenKind.BracketOpen:
    case TokenKind.MapOpen:
    case TokenKind.String:
    case TokenKind.True:
    case TokenKind.False:
    case TokenKind.Integer:
    case TokenKind.FloatingPoint:
    case TokenKind.Identifier:
    case TokenKind.CurlyOpen:
      return true;
    default:
      return false;
  }
}

import { ArithmeticOperator } from '../../../java/values/arithmetic';
import { parseBareOperand } from './operand-parser';
import { ArithmeticLink, ArithmeticNode, ComparisonNode, ComparisonOperator, Expression, LogicNode, NodeKind } from './syntax-tree';
import { TokenKind } from './token';
import { TokenStream } from './token-stream';

/** A higher level binds tighter. */
const Level = { Or: 0, And: 1, Equality: 2, Order: 3, Sum: 4, Product: 5 } as const;

interface OperatorRule {
  readonly level: number;
  readonly text: ComparisonOperator | ArithmeticOperator | '&&' | '||';
}

const OPERATORS = new Map<TokenKind, OperatorRule>([
  [TokenKind.Or, { level: Level.Or, text: '||' }],
  [TokenKind.And, { level: Level.And, text: '&&' }],
  [TokenKind.Equal, { level: Level.Equality, text: '==' }],
  [TokenKind.NotEqual, { level: Level.Equality, text: '!=' }],
  [TokenKind.LessThan, { level: Level.Order, text: '<' }],
  [TokenKind.LessOrEqual, { level: Level.Order, text: '<=' }],
  [TokenKind.GreaterThan, { level: Level.Order, text: '>' }],
  [TokenKind.GreaterOrEqual, { level: Level.Order, text: '>=' }],
  [TokenKind.Plus, { level: Level.Sum, text: '+' }],
  [TokenKind.Minus, { level: Level.Sum, text: '-' }],
  [TokenKind.Multiply, { level: Level.Product, text: '*' }],
  [TokenKind.Divide, { level: Level.Product, text: '/' }],
  [TokenKind.Modulo, { level: Level.Product, text: '%' }],
]);

/** An expression and where it is written: `+` prints that where the expression has no value. */
interface Sourced {
  readonly expression: Expression;
  readonly start: number;
  readonly end: number;
}

/** Parses an expression, with the white space around it. */
export function parseExpression(stream: TokenStream): Expression {
  return parseLevel(stream, Level.Or).expression;
}

function parseLevel(stream: TokenStream, lowest: number): Sourced {
  let left = parseUnary(stream);
  let leftLevel: number | undefined;
  for (;;) {
    const rule = OPERATORS.get(stream.peek().kind);
    if (rule === undefined || rule.level < lowest) return left;
    const operatorEnd = stream.take().end;
    const right = rule.level === Level.Product ? parseUnary(stream) : parseLevel(stream, rule.level + 1);
    const expression = combine(stream, left, rule, right, leftLevel === rule.level);
    // Velocity opens the node of an operation after the operator.
    left = { expression, start: operatorEnd, end: stream.lastEnd };
    leftLevel = rule.level;
  }
}

/** Joins two operands; with `extendsChain` the left one is a chain of the same level, which grows. */
function combine(stream: TokenStream, left: Sourced, rule: OperatorRule, right: Sourced, extendsChain: boolean): Expression {
  const { position } = left.expression;
  switch (rule.text) {
    case '||':
    case '&&': {
      const operands = extendsChain ? (left.expression as LogicNode).operands : [left.expression];
      return { kind: NodeKind.Logic, position, isAnd: rule.text === '&&', operands: appended(operands, right.expression) };
    }
    case '+':
    case '-':
    case '*':
    case '/':
    case '%': {
      const link: ArithmeticLink = {
        operator: rule.text,
        operand: right.expression,
        leftSource: sourceIfNull(stream, left),
        rightSource: sourceIfNull(stream, right),
      };
      if (!extendsChain) return { kind: NodeKind.Arithmetic, position, first: left.expression, rest: [link] };
      const chain = left.expression as ArithmeticNode;
      return { kind: NodeKind.Arithmetic, position, first: chain.first, rest: appended(chain.rest, link) };
    }
    default: {
      const link = { operator: rule.text, operand: right.expression };
      if (!extendsChain) return { kind: NodeKind.Comparison, position, first: left.expression, rest: [link] };
      const chain = left.expression as ComparisonNode;
      return { kind: NodeKind.Comparison, position, first: chain.first, rest: appended(chain.rest, link) };
    }
  }
}

/** The source of an expression that may be null; `+` prints no other. */
function sourceIfNull(stream: TokenStream, { expression, start, end }: Sourced): string {
  const { kind } = expression;
  const mayBeNull = kind === NodeKind.Arithmetic || kind === NodeKind.Range || kind === NodeKind.Reference;
  return mayBeNull ? stream.textOf(start, end) : '';
}

// The chain that is extended belongs to the parser alone: it grows in place, so that a long one takes linear time.
function appended<T>(items: readonly T[], item: T): readonly T[] {
  (items as T[]).push(item);
  return items;
}

function parseUnary(stream: TokenStream): Sourced {
  let negations = 0;
  let position = 0;
  while (isAtNegation(stream)) {
    stream.skipWhitespace();
    const { start } = stream.take();
    if (negations === 0) position = start;
    negations += 1;
  }
  const operand = parsePrimary(stream);
  if (negations === 0) return operand;
  const inner: Expression = { kind: NodeKind.Not, position: stream.positionOf(position), operand: operand.expression };
  const expression: Expression = negations % 2 === 1
    ? inner
    : { kind: NodeKind.Not, position: inner.position, operand: inner };
  return { ...operand, expression };
}

function isAtNegation(stream: TokenStream): boolean {
  const skip = stream.peek().kind === TokenKind.Whitespace ? 1 : 0;
  return stream.peek(skip).kind === TokenKind.Not;
}

function parsePrimary(stream: TokenStream): Sourced {
  stream.skipWhitespace();
  const { start } = stream.peek();
  let result: Sourced;
  if (stream.peek().kind === TokenKind.ParenOpen) {
    result = stream.nested(() => parseParenthesized(stream));
  } else {
    const expression = parseBareOperand(stream);
    result = { expression, start, end: stream.lastEnd };
  }
  stream.skipWhitespace();
  return result;
}

/** The source that `+` prints leaves out the parentheses. */
function parseParenthesized(stream: TokenStream): Sourced {
  const start = stream.take().end;
  const expression = parseExpression(stream);
  const end = stream.lastEnd;
  stream.expect(TokenKind.ParenClose, "an operator or ')'");
  return { expression, start, end };
}

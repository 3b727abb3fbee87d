import { trimControls } from '../methods/string-case';
import type { CompiledPath, Criterion, Filter, Operand, Operator } from './compiled-path';
import { RegularExpression } from './regular-expression';
import { PathSyntaxError, quoted, TextCursor } from './text-cursor';

/** The order matters: the first that occurs anywhere, in quotes as well, is the operator. */
const OPERATORS: readonly Operator[] = ['==', '>=', '<=', '!=', '<', '>', '=~'];
const threeOperatorSigns = /&&&|\|\|\|/;

/** Compiles a path that stands in a criterion. */
export type CompilePath = (path: string) => CompiledPath;

/**
 * Compiles a filter: criteria with `&&`, which binds closer, and `||`. Parentheses around criteria are ignored.
 *
 * @param bracket the step of the path that holds the filter.
 * @param questionMark where its `?` is.
 */
export function compileFilter(bracket: string, questionMark: number, compilePath: CompilePath): Filter {
  const filter = readFilter(bracket, questionMark);
  if (threeOperatorSigns.test(filter)) {
    throw new PathSyntaxError(`the filter ${quoted(filter)} has an unknown operator`);
  }
  const compile = (criterion: string): Criterion => compileCriterion(criterion, compilePath);
  return filter.split('||').reverse().map((alternative) => alternative.split('&&').reverse().map(compile));
}

/** Takes the criteria out of `[?(…)]`. */
function readFilter(bracket: string, questionMark: number): string {
  const start = bracket.lastIndexOf('[', questionMark);
  const inner = trimControls(bracket.slice(start + 1, findFilterEnd(bracket, start)));
  const parenthesized = trimControls(inner.slice(1));
  if (!inner.startsWith('?') || !parenthesized.startsWith('(') || !parenthesized.endsWith(')')) {
    throw new PathSyntaxError(`the filter ${quoted(bracket)} must have the form '[?(…)]'`);
  }
  return trimControls(parenthesized.slice(1, -1));
}

/** Finds the bracket that ends a filter: the first outside of quotes and parentheses. */
function findFilterEnd(bracket: string, start: number): number {
  const cursor = new TextCursor(bracket);
  cursor.index = start;
  let isQuoted = false;
  let parentheses = 0;
  let brackets = 0;
  for (let character = cursor.current; ; character = cursor.next()) {
    if (character === "'") {
      isQuoted = bracket.charAt(cursor.index - 1) === '\\' ? isQuoted : !isQuoted;
    } else if (!isQuoted) {
      parentheses += nesting(character, '(', ')');
      brackets += nesting(character, '[', ']');
      if (character === ']' && parentheses === 0) {
        break;
      }
    }
  }
  if (brackets !== 0) {
    throw new PathSyntaxError(`the brackets of the filter ${quoted(bracket)} are not balanced`);
  }
  return cursor.index;
}

function nesting(character: string, opening: string, closing: string): number {
  if (character === opening) {
    return 1;
  }
  return character === closing ? -1 : 0;
}

function compileCriterion(text: string, compilePath: CompilePath): Criterion {
  const criterion = withoutParentheses(trimControls(text));
  const operator = OPERATORS.find((candidate) => criterion.includes(candidate));
  if (operator === undefined) {
    return compileExistence(criterion, compilePath);
  }
  const index = criterion.indexOf(operator);
  const left = trimControls(criterion.slice(0, index));
  const right = trimControls(criterion.slice(index + operator.length));
  if (right.startsWith('!@')) {
    throw new PathSyntaxError("'!' asks whether a path exists, and cannot stand behind an operator");
  }
  return {
    kind: 'comparison',
    // A negation before a comparison has no effect.
    left: compileOperand(left.startsWith('!@') ? left.slice(1) : left, compilePath),
    operator,
    right: compileOperand(right, compilePath),
  };
}

function compileExistence(criterion: string, compilePath: CompilePath): Criterion {
  const isNegated = criterion.startsWith('!@');
  const path = isNegated ? criterion.slice(1) : criterion;
  if (!path.startsWith('@') && !path.startsWith('$')) {
    throw new PathSyntaxError(`the criterion ${quoted(criterion)} needs a path or an operator`);
  }
  return { kind: 'existence', path: compileDefinite(path, compilePath), expected: !isNegated };
}

/** Drops what may stand around a criterion. */
function withoutParentheses(criterion: string): string {
  let start = 0;
  let end = criterion.length;
  while (start < end && '[?( '.includes(criterion.charAt(start))) {
    start += 1;
  }
  while (end > start && ') '.includes(criterion.charAt(end - 1))) {
    end -= 1;
  }
  if (start === end) {
    throw new PathSyntaxError('a criterion is empty');
  }
  return criterion.slice(start, end);
}

function compileOperand(operand: string, compilePath: CompilePath): Operand {
  if (operand.startsWith('$') || operand.startsWith('@')) {
    return compileDefinite(operand, compilePath);
  }
  if (operand.startsWith("'") && operand.endsWith("'")) {
    if (operand.length === 1) {
      throw new PathSyntaxError('a quote is not closed');
    }
    return operand.slice(1, -1);
  }
  if (operand.startsWith('/') && (operand.endsWith('/') || operand.endsWith('/i'))) {
    return compileRegularExpression(operand);
  }
  return operand;
}

function compileDefinite(path: string, compilePath: CompilePath): CompiledPath {
  const compiled = compilePath(path);
  if (!compiled.isDefinite) {
    throw new PathSyntaxError(`${quoted(path)}, a path in a filter, must lead to one value`);
  }
  return compiled;
}

function compileRegularExpression(literal: string): Operand {
  const end = literal.lastIndexOf('/');
  if (end === 0) {
    throw new PathSyntaxError('a regular expression is not closed');
  }
  return new RegularExpression(literal.slice(1, end), literal.endsWith('i'));
}

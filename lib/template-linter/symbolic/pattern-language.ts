import { foldingOf } from '../../java/regex/characters/case-folding';
import { parsePattern } from '../../java/regex/syntax/pattern-parser';
import { PatternNode, UNBOUNDED } from '../../java/regex/syntax/syntax-tree';
import { RenderError } from '../../java/render-error';

/** Properties of all strings that a regular expression matches as a whole. */
export interface PatternLanguage {
  /** Tells if such a string can have the character. */
  readonly accepts: (character: string) => boolean;
  readonly maximumLength: number;
  /** The strings themselves, where the expression just lists them. */
  readonly alternatives?: readonly string[];
}

/** A list of plain strings, such as `red|green` or `(red|green)`. */
const plainAlternatives = /^\(?([\w-]+(?:\|[\w-]+)*)\)?$/;

/** The language of a regular expression; undefined for an invalid one. */
export function languageOf(source: string): PatternLanguage | undefined {
  const root = rootOf(source);
  if (root === undefined) return undefined;
  const tests = testsOf(root);
  const [, list] = plainAlternatives.exec(source) ?? [];
  return {
    accepts: (character) => tests.some((test) => test(character.codePointAt(0) ?? 0)),
    maximumLength: maximumLengthOf(root),
    ...list === undefined ? {} : { alternatives: list.split('|') },
  };
}

function rootOf(source: string): PatternNode | undefined {
  try {
    return parsePattern(source).root;
  } catch (error) {
    if (error instanceof RenderError) return undefined;
    throw error;
  }
}

type CharacterTest = (codePoint: number) => boolean;

/** Tests for the characters that a part of the expression consumes: lookaheads and lookbehinds consume none. */
function testsOf(node: PatternNode): CharacterTest[] {
  switch (node.kind) {
    case 'sequence':
      return node.items.flatMap(testsOf);
    case 'alternation':
      return node.branches.flatMap(testsOf);
    case 'group':
    case 'atomic':
      return testsOf(node.body);
    case 'repeat':
      return testsOf(node.item);
    case 'set':
      return [(codePoint) => node.set.has(codePoint)];
    case 'literal': {
      const fold = foldingOf(node.caseMode);
      const folded = new Set(node.codePoints.map(fold));
      return [(codePoint) => folded.has(fold(codePoint))];
    }
    case 'lineBreak':
      return [(codePoint) => /\s/.test(String.fromCodePoint(codePoint))];
    default:
      return [];
  }
}

function maximumLengthOf(node: PatternNode): number {
  switch (node.kind) {
    case 'sequence':
      return node.items.reduce((length, item) => length + maximumLengthOf(item), 0);
    case 'alternation':
      return Math.max(...node.branches.map(maximumLengthOf));
    case 'group':
    case 'atomic':
      return maximumLengthOf(node.body);
    case 'repeat':
      return times(maximumLengthOf(node.item), node.maximum);
    case 'literal':
      return node.codePoints.length;
    case 'set':
      return 1;
    case 'lineBreak':
      return 2;
    case 'reference':
      return Infinity;
    default:
      return 0;
  }
}

function times(length: number, count: number): number {
  if (length === 0 || count === 0) return 0;
  return count === UNBOUNDED ? Infinity : length * count;
}

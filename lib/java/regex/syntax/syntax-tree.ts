import type { CaseMode } from '../characters/case-folding';
import type { CharacterSet } from '../characters/character-set';

/** What a pattern is parsed to. */
export type PatternNode
  = | SequenceNode | AlternationNode | LiteralNode | SetNode | AnchorNode | LineBreakNode
    | ReferenceNode | GroupNode | AtomicNode | LookaheadNode | LookbehindNode | RepeatNode;

/** One after the other; none matches the empty text. */
export interface SequenceNode {
  readonly kind: 'sequence';
  readonly items: readonly PatternNode[];
}

/** The first branch that lets the rest match: `a|b`. */
export interface AlternationNode {
  readonly kind: 'alternation';
  readonly branches: readonly SequenceNode[];
}

/** Characters as they stand; folded where their case does not count. */
export interface LiteralNode {
  readonly kind: 'literal';
  readonly codePoints: readonly number[];
  readonly caseMode: CaseMode;
}

/** One character of a set. */
export interface SetNode {
  readonly kind: 'set';
  readonly set: CharacterSet;
}

/** The places that match without a character. */
export type Anchor
  = | 'inputStart' | 'inputEnd' | 'lineStart' | 'unixLineStart' | 'lineEnd' | 'unixLineEnd' | 'lastLineEnd' | 'unixLastLineEnd'
    | 'lastMatch' | 'wordBoundary' | 'noWordBoundary' | 'unicodeWordBoundary' | 'noUnicodeWordBoundary';

/** A place: `^`, `$`, `\b` and their like. */
export interface AnchorNode {
  readonly kind: 'anchor';
  readonly anchor: Anchor;
}

/** `\R`. */
export interface LineBreakNode {
  readonly kind: 'lineBreak';
}

/** What a group matched last: `\1`, `\k<name>`. */
export interface ReferenceNode {
  readonly kind: 'reference';
  readonly group: number;
  readonly caseMode: CaseMode;
}

/** A group; without an index it captures nothing. */
export interface GroupNode {
  readonly kind: 'group';
  readonly index: number | undefined;
  readonly body: PatternNode;
}

/** `(?>…)`: its first way to match is its only one. */
export interface AtomicNode {
  readonly kind: 'atomic';
  readonly body: GroupNode;
}

/** `(?=…)` and `(?!…)`. */
export interface LookaheadNode {
  readonly kind: 'lookahead';
  readonly negative: boolean;
  readonly body: GroupNode;
}

/** `(?<=…)` and `(?<!…)`, which look for a match of one of the possible lengths that ends here. */
export interface LookbehindNode {
  readonly kind: 'lookbehind';
  readonly negative: boolean;
  readonly body: GroupNode;
  readonly minimumLength: number;
  readonly maximumLength: number;
  /** Whether the lengths count code points instead of UTF-16 units. */
  readonly countsCodePoints: boolean;
}

/** Whether a repetition tries more first, fewer first, or gives nothing back. */
export type RepeatMode = 'greedy' | 'lazy' | 'possessive';

/**
 * How a repetition is matched. The ways differ in more than speed: in what a group holds after stepping back, and in
 * whether the inside may be tried in another way.
 * - `run`: characters of a set, counted;
 * - `option`: something without ways of its own, or nothing;
 * - `atoms`: many such;
 * - `units`: a group that has only one way to match at a place, so that only the count changes;
 * - `choice`: a group or nothing;
 * - `loop`: a group that may match in several ways.
 */
export type RepeatStrategy = 'run' | 'option' | 'atoms' | 'units' | 'choice' | 'loop';

/** The `maximum` of a repetition without a bound. */
export const UNBOUNDED = 0x7fffffff;

/** Something repeated. */
export type RepeatNode = RunNode | AtomRepeatNode | GroupRepeatNode;

/** How often something is repeated. */
interface Repetition {
  readonly kind: 'repeat';
  readonly minimum: number;
  readonly maximum: number;
  readonly mode: RepeatMode;
}

/** A run of characters of a set. */
export interface RunNode extends Repetition {
  readonly strategy: 'run';
  readonly item: SetNode;
}

/** Something repeated, or optional, that has no ways of its own to match. */
export interface AtomRepeatNode extends Repetition {
  readonly strategy: 'option' | 'atoms';
  readonly item: PatternNode;
}

/** A group repeated or optional. */
export interface GroupRepeatNode extends Repetition {
  readonly strategy: 'units' | 'choice' | 'loop';
  readonly item: GroupNode;
}

/** A pattern with what holds for the whole of it. */
export interface ParsedPattern {
  readonly root: PatternNode;
  /** How many groups capture. */
  readonly groupCount: number;
  readonly groupNames: ReadonlyMap<string, number>;
  /** Whether a search must not start in the middle of a surrogate pair. */
  readonly stepsByCodePoint: boolean;
  /** Loops that need not try again where they failed before, since nothing else can have changed. */
  readonly rememberingLoops: ReadonlySet<GroupRepeatNode>;
}

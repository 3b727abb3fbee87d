import { code, isLineTerminator } from '../characters/character-codes';
import type { Anchor } from '../syntax/syntax-tree';
import { type MatchState, MatchNode } from './match-state';
import { isWordBoundary } from './word-boundary';

/** Whether a match may go on at this place. */
type PlaceTest = (state: MatchState) => boolean;

/** A place that matches without a character. */
export class AnchorMatch extends MatchNode {
  public override readonly startSet;
  private readonly test: PlaceTest;

  public constructor(public readonly anchor: Anchor, private readonly next: MatchNode) {
    super();
    this.startSet = next.startSet;
    this.test = placeTests[anchor];
  }

  public override step(state: MatchState): MatchNode | undefined {
    return this.test(state) ? this.next : undefined;
  }
}

const placeTests: { readonly [place in Anchor]: PlaceTest } = {
  inputStart: ({ at }) => at === 0,
  inputEnd: ({ at, text }) => at === text.length,
  lineStart: isLineStart,
  unixLineStart: ({ at, text }) => at < text.length && (at === 0 || text.charCodeAt(at - 1) === code.lineFeed),
  lineEnd: isLineEnd,
  unixLineEnd: ({ at, text }) => at === text.length || text.charCodeAt(at) === code.lineFeed,
  lastLineEnd: isLastLineEnd,
  unixLastLineEnd: ({ at, text }) => at === text.length || (at === text.length - 1 && text.charCodeAt(at) === code.lineFeed),
  lastMatch: ({ at, previousEnd }) => at === previousEnd,
  wordBoundary: (state) => isWordBoundary(state, false),
  noWordBoundary: (state) => !isWordBoundary(state, false),
  unicodeWordBoundary: (state) => isWordBoundary(state, true),
  noUnicodeWordBoundary: (state) => !isWordBoundary(state, true),
};

/** After a line break, but not inside `\r\n`, and not at the end of the text. */
function isLineStart({ at, text }: MatchState): boolean {
  if (at === text.length) {
    return false;
  }
  return at === 0 || (isLineTerminator(text.charCodeAt(at - 1)) && !isInsideLineBreak(text, at));
}

function isLineEnd({ at, text }: MatchState): boolean {
  return at === text.length || (isLineTerminator(text.charCodeAt(at)) && !isInsideLineBreak(text, at));
}

/** At the end of the text, or before the line break that ends it. */
function isLastLineEnd(state: MatchState): boolean {
  const { at, text } = state;
  const fromEnd = text.length - at;
  return fromEnd < 2 ? isLineEnd(state) : fromEnd === 2 && isInsideLineBreak(text, at + 1);
}

function isInsideLineBreak(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === code.carriageReturn && text.charCodeAt(at) === code.lineFeed;
}

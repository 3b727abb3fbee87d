import type { CharacterSet } from '../characters/character-set';
import { CodePointTest } from '../characters/code-point-test';
import { type MatchState, MatchNode, type Retry } from './match-state';
import { unitsOf } from './text-nodes';
import { codePointBefore } from './word-boundary';

/** The binary logarithm of how many characters count as one step. */
const CHARACTERS_PER_STEP = 2;

/** As many characters of a set as there are, given back one by one: `[a-z]*`. */
export class RunMatch extends MatchNode implements Retry {
  public override readonly startSet: CharacterSet | undefined;
  private readonly test: CodePointTest;
  private readonly nextTest: CodePointTest | undefined;

  public constructor(set: CharacterSet, private readonly minimum: number, private readonly next: MatchNode) {
    super();
    this.startSet = minimum > 0 ? set : undefined;
    this.test = new CodePointTest(set);
    this.nextTest = next.startSet && new CodePointTest(next.startSet);
  }

  public override step(state: MatchState): MatchNode | undefined {
    const { text, at: start } = state;
    const end = this.test.endOfRun(text, start);
    state.spend(((end - start) >> CHARACTERS_PER_STEP) + (end - start) * this.test.cost);
    const least = this.endOfMinimum(text, start, end);
    return least > end ? undefined : this.goOn(state, end, least);
  }

  /** Gives back characters, at once as many as cannot be followed by what comes next. */
  public retry(state: MatchState, at: number, least: number): MatchNode | undefined {
    const { text } = state;
    let place = at;
    do {
      place = Math.max(least, place - unitsOf(codePointBefore(text, place)));
    } while (place > least && this.nextTest !== undefined && this.nextTest.endAt(text, place) < 0);
    state.spend((at - place) >> CHARACTERS_PER_STEP);
    return this.goOn(state, place, least);
  }

  /** Where the fewest characters end; past `end` where there are not as many. */
  private endOfMinimum(text: string, start: number, end: number): number {
    let at = start;
    for (let count = 0; count < this.minimum && at <= end; count++) {
      at += unitsOf(text.codePointAt(at) ?? 0);
    }
    return at;
  }

  private goOn(state: MatchState, at: number, least: number): MatchNode | undefined {
    if (at > least) {
      state.remember(this, at, least);
    }
    state.at = at;
    return this.next;
  }
}

import type { LookbehindNode } from '../syntax/syntax-tree';
import { type MatchState, MatchNode } from './match-state';
import { unitsOf } from './text-nodes';

/** `(?<=…)` and `(?<!…)`: tries every start from the nearest to the farthest. */
export class LookbehindMatch extends MatchNode {
  public constructor(private readonly body: MatchNode, private readonly node: LookbehindNode, private readonly next: MatchNode) {
    super();
  }

  public override step(state: MatchState): MatchNode | undefined {
    const { at, lookbehindEnd } = state;
    state.lookbehindEnd = at;
    const found = this.node.countsCodePoints ? this.findByCodePoint(state, at) : this.findByUnit(state, at);
    state.lookbehindEnd = lookbehindEnd;
    state.at = at;
    return found === this.node.negative ? undefined : this.next;
  }

  private findByUnit(state: MatchState, at: number): boolean {
    const first = Math.max((at - this.node.maximumLength) | 0, 0);
    for (let start = at - this.node.minimumLength; start >= first; start--) {
      if (state.run(this.body, start)) {
        return true;
      }
    }
    return false;
  }

  private findByCodePoint(state: MatchState, at: number): boolean {
    const { text } = state;
    const first = this.farthestStart(text, at);
    let start = stepBack(text, at, this.node.minimumLength);
    while (start >= first) {
      if (state.run(this.body, start)) {
        return true;
      }
      start = start > first ? stepBack(text, start, 1) : start - 1;
    }
    return false;
  }

  /**
   * A maximum that overflowed is negative. Java then counts as many code points ahead, and goes back by their width;
   * but the lowest number, which has no positive counterpart, counts none.
   */
  private farthestStart(text: string, at: number): number {
    const { maximumLength } = this.node;
    if (maximumLength === -0x80000000) {
      return at;
    }
    return maximumLength < 0 ? Math.max(at - unitsAhead(text, at, -maximumLength), 0) : stepBack(text, at, maximumLength);
  }
}

/** How many UTF-16 units the next `count` code points take, or as many as there are. */
function unitsAhead(text: string, at: number, count: number): number {
  let place = at;
  for (let left = count; left > 0 && place < text.length; left--) {
    place += unitsOf(text.codePointAt(place) ?? 0);
  }
  return place - at;
}

/** The place `count` code points before `at`, or the start of the text. */
function stepBack(text: string, at: number, count: number): number {
  let place = at;
  for (let left = count; left > 0 && place > 0; left--) {
    place -= place > 1 && (text.codePointAt(place - 2) ?? 0) > 0xffff ? 2 : 1;
  }
  return place;
}

import type { CharacterSet } from '../characters/character-set';
import { CodePointTest } from '../characters/code-point-test';
import type { RepeatNode } from '../syntax/syntax-tree';
import { type MatchState, MatchNode, type Retry } from './match-state';

/** Something that has one way to match at a place. */
export interface Atom {
  /** @returns where the match ends, or -1. */
  match(state: MatchState, at: number): number;
}

/** One character of a set. */
export function setAtom(set: CharacterSet): Atom {
  const test = new CodePointTest(set);
  return {
    match: (state, at) => {
      state.spend(1 + test.cost);
      return test.endAt(state.text, at);
    },
  };
}

/** The first way that a part of the pattern matches. */
export function bodyAtom(body: MatchNode): Atom {
  return { match: (state, at) => (state.run(body, at) ? state.at : -1) };
}

/**
 * Something repeated that has one way to match at a place, so that only the count changes. Where `group` is given, that
 * group holds the last repetition.
 */
export class AtomsMatch extends MatchNode {
  private readonly minimum: number;
  private readonly maximum: number;

  /** Goes on as if the stretch that starts here had not matched, with the group as it was before. */
  private readonly withoutStretch: Retry = {
    retry: (state, at, groupStart, groupEnd) => {
      this.assignGroup(state, groupStart, groupEnd);
      state.at = at;
      return this.next;
    },
  };

  /** Gives back the last repetition of a stretch of `count`, all of the same width. */
  private readonly shorterStretch: Retry = {
    retry: (state, at, count, width) => this.shorten(state, at, count, width),
    // Java sets the group again on its way back from a match. So where the group repeats inside a loop, the first round's
    // value is what remains.
    settle: (state, at, _count, width) => {
      this.assignGroup(state, at - width, at);
    },
  };

  /** The same for a stretch that another one follows, of another width: that one decides what the group holds. */
  private readonly followedStretch: Retry = {
    retry: (state, at, count, width) => this.shorten(state, at, count, width),
  };

  /** Takes one repetition more. */
  private readonly onceMore: Retry = {
    retry: (state, at, count) => {
      const end = count < this.maximum ? this.atom.match(state, at) : -1;
      if (end < 0 || end === at) {
        return undefined;
      }
      this.assignGroup(state, at, end);
      return this.matchLazily(state, end, count + 1);
    },
  };

  public constructor(
    private readonly atom: Atom, private readonly repeat: RepeatNode, private readonly group: number | undefined,
    private readonly next: MatchNode,
  ) {
    super();
    this.minimum = repeat.minimum;
    this.maximum = repeat.maximum;
  }

  public override step(state: MatchState): MatchNode | undefined {
    let { at } = state;
    if (this.group !== undefined) {
      state.setGroup(this.group, state.groups[2 * this.group] ?? -1, state.groups[2 * this.group + 1] ?? -1);
    }
    for (let count = 0; count < this.minimum; count++) {
      const end = this.atom.match(state, at);
      if (end < 0) {
        return undefined;
      }
      this.assignGroup(state, at, end);
      at = end;
    }
    switch (this.repeat.mode) {
      case 'greedy':
        return this.matchGreedily(state, at);
      case 'lazy':
        return this.matchLazily(state, at, this.minimum);
      case 'possessive':
        return this.matchPossessively(state, at);
    }
  }

  /** Takes stretches of repetitions that have the same width each: those need one way back together. */
  private matchGreedily(state: MatchState, start: number): MatchNode | undefined {
    let at = start;
    let total = this.minimum;
    let width = this.widthAt(state, at, total);
    while (width > 0) {
      state.remember(this.withoutStretch, at, this.groupEdge(state, 0), this.groupEdge(state, 1));
      const stretchWidth = width;
      let count = 0;
      do {
        this.assignGroup(state, at, at + width);
        at += width;
        count += 1;
        total += 1;
        width = this.widthAt(state, at, total);
      } while (width === stretchWidth);
      state.remember(width >= 0 ? this.followedStretch : this.shorterStretch, at, count, stretchWidth);
    }
    state.at = at;
    return this.next;
  }

  private shorten(state: MatchState, at: number, count: number, width: number): MatchNode | undefined {
    if (count === 1) {
      return undefined;
    }
    const end = at - width;
    this.assignGroup(state, end - width, end);
    state.remember(this.shorterStretch, end, count - 1, width);
    state.at = end;
    return this.next;
  }

  /** The width of the next repetition; less than 0 where there is none. */
  private widthAt(state: MatchState, at: number, total: number): number {
    return total < this.maximum ? this.atom.match(state, at) - at : -1;
  }

  private matchLazily(state: MatchState, at: number, count: number): MatchNode | undefined {
    state.remember(this.onceMore, at, count);
    state.at = at;
    return this.next;
  }

  private matchPossessively(state: MatchState, start: number): MatchNode | undefined {
    let at = start;
    for (let count = this.minimum; count < this.maximum; count++) {
      const end = this.atom.match(state, at);
      if (end >= 0) {
        this.assignGroup(state, at, end);
      }
      if (end <= at) {
        break;
      }
      at = end;
    }
    state.at = at;
    return this.next;
  }

  private assignGroup(state: MatchState, start: number, end: number): void {
    if (this.group !== undefined) {
      state.assignGroup(this.group, start, end);
    }
  }

  private groupEdge(state: MatchState, edge: 0 | 1): number {
    return this.group === undefined ? -1 : state.groups[2 * this.group + edge] ?? -1;
  }
}

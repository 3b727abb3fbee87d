import type { CharacterSet } from '../characters/character-set';
import { CodePointTest } from '../characters/code-point-test';
import type { RepeatNode } from '../syntax/syntax-tree';
import { type Matching, MatchNode, type Retry } from './matching';

/** Something that has one way to match at a place. */
export interface Atom {
  /** @returns where the match ends, or -1. */
  match(matching: Matching, at: number): number;
}

/** One character of a set. */
export function setAtom(set: CharacterSet): Atom {
  const test = new CodePointTest(set);
  return {
    match: (matching, at) => {
      matching.spend(1 + test.cost);
      return test.endAt(matching.text, at);
    },
  };
}

/** The first way that a part of the pattern matches. */
export function bodyAtom(body: MatchNode): Atom {
  return { match: (matching, at) => (matching.run(body, at) ? matching.at : -1) };
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
    retry: (matching, at, groupStart, groupEnd) => {
      this.assignGroup(matching, groupStart, groupEnd);
      matching.at = at;
      return this.next;
    },
  };

  /** Gives back the last repetition of a stretch of `count`, all of the same width. */
  private readonly shorterStretch: Retry = {
    retry: (matching, at, count, width) => this.shorten(matching, at, count, width),
    // Java sets the group again on its way back from a match. So where the group repeats inside a loop, the first round's
    // value is what remains.
    settle: (matching, at, _count, width) => {
      this.assignGroup(matching, at - width, at);
    },
  };

  /** The same for a stretch that another one follows, of another width: that one decides what the group holds. */
  private readonly followedStretch: Retry = {
    retry: (matching, at, count, width) => this.shorten(matching, at, count, width),
  };

  /** Takes one repetition more. */
  private readonly onceMore: Retry = {
    retry: (matching, at, count) => {
      const end = count < this.maximum ? this.atom.match(matching, at) : -1;
      if (end < 0 || end === at) {
        return undefined;
      }
      this.assignGroup(matching, at, end);
      return this.matchLazily(matching, end, count + 1);
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

  public override step(matching: Matching): MatchNode | undefined {
    let { at } = matching;
    if (this.group !== undefined) {
      matching.setGroup(this.group, matching.groups[2 * this.group] ?? -1, matching.groups[2 * this.group + 1] ?? -1);
    }
    for (let count = 0; count < this.minimum; count++) {
      const end = this.atom.match(matching, at);
      if (end < 0) {
        return undefined;
      }
      this.assignGroup(matching, at, end);
      at = end;
    }
    switch (this.repeat.mode) {
      case 'greedy':
        return this.matchGreedily(matching, at);
      case 'lazy':
        return this.matchLazily(matching, at, this.minimum);
      case 'possessive':
        return this.matchPossessively(matching, at);
    }
  }

  /** Takes stretches of repetitions that have the same width each: those need one way back together. */
  private matchGreedily(matching: Matching, start: number): MatchNode | undefined {
    let at = start;
    let total = this.minimum;
    let width = this.widthAt(matching, at, total);
    while (width > 0) {
      matching.remember(this.withoutStretch, at, this.groupEdge(matching, 0), this.groupEdge(matching, 1));
      const stretchWidth = width;
      let count = 0;
      do {
        this.assignGroup(matching, at, at + width);
        at += width;
        count += 1;
        total += 1;
        width = this.widthAt(matching, at, total);
      } while (width === stretchWidth);
      matching.remember(width >= 0 ? this.followedStretch : this.shorterStretch, at, count, stretchWidth);
    }
    matching.at = at;
    return this.next;
  }

  private shorten(matching: Matching, at: number, count: number, width: number): MatchNode | undefined {
    if (count === 1) {
      return undefined;
    }
    const end = at - width;
    this.assignGroup(matching, end - width, end);
    matching.remember(this.shorterStretch, end, count - 1, width);
    matching.at = end;
    return this.next;
  }

  /** The width of the next repetition; less than 0 where there is none. */
  private widthAt(matching: Matching, at: number, total: number): number {
    return total < this.maximum ? this.atom.match(matching, at) - at : -1;
  }

  private matchLazily(matching: Matching, at: number, count: number): MatchNode | undefined {
    matching.remember(this.onceMore, at, count);
    matching.at = at;
    return this.next;
  }

  private matchPossessively(matching: Matching, start: number): MatchNode | undefined {
    let at = start;
    for (let count = this.minimum; count < this.maximum; count++) {
      const end = this.atom.match(matching, at);
      if (end >= 0) {
        this.assignGroup(matching, at, end);
      }
      if (end <= at) {
        break;
      }
      at = end;
    }
    matching.at = at;
    return this.next;
  }

  private assignGroup(matching: Matching, start: number, end: number): void {
    if (this.group !== undefined) {
      matching.assignGroup(this.group, start, end);
    }
  }

  private groupEdge(matching: Matching, edge: 0 | 1): number {
    return this.group === undefined ? -1 : matching.groups[2 * this.group + edge] ?? -1;
  }
}

import type { RepeatNode } from '../syntax/syntax-tree';
import { type Matching, MatchNode, type Retry } from './matching';

/** Where a loop keeps its state. */
export interface LoopSlots {
  /** The slot with how many rounds have begun. */
  readonly count: number;
  /** The slot with where the round began. */
  readonly start: number;
  /** The index of the loop's memory of failures, if it has one. */
  readonly memory: number | undefined;
}

/**
 * A group that repeats and may match in several ways. It stands after the group and decides whether to go round again; a
 * round that matched no character is the last.
 */
export abstract class LoopMatch extends MatchNode {
  /** The first node of the group; it is set once the group is compiled, which needs this node as its next. */
  public body: MatchNode | undefined;
  protected readonly minimum: number;
  protected readonly maximum: number;

  public constructor(repeat: RepeatNode, protected readonly slots: LoopSlots, protected readonly next: MatchNode) {
    super();
    this.minimum = repeat.minimum;
    this.maximum = repeat.maximum;
  }

  public override step(matching: Matching): MatchNode | undefined {
    if (matching.at <= (matching.slots[this.slots.start] ?? 0)) {
      return this.next;
    }
    const count = matching.slots[this.slots.count] ?? 0;
    return count < this.minimum ? this.goRound(matching, count) : this.choose(matching, count);
  }

  /** Begins the first round, or none. */
  public begin(matching: Matching): MatchNode | undefined {
    return this.minimum > 0 ? this.goRound(matching, 0) : this.choose(matching, 0);
  }

  /** Goes round again or leaves, and remembers the other. */
  protected abstract choose(matching: Matching, count: number): MatchNode | undefined;

  protected goRound(matching: Matching, count: number): MatchNode | undefined {
    matching.setSlot(this.slots.count, count + 1);
    return this.body;
  }
}

/** Stands before the group. */
export class LoopStart extends MatchNode {
  public constructor(private readonly loop: LoopMatch) {
    super();
  }

  public override step(matching: Matching): MatchNode | undefined {
    return this.loop.begin(matching);
  }
}

/** Goes round as often as it can. */
export class GreedyLoop extends LoopMatch {
  private readonly leave: Retry = {
    retry: (matching, at, first) => {
      if (first === 0) {
        this.failuresOf(matching)?.add(at);
      }
      matching.at = at;
      return this.next;
    },
  };

  protected override choose(matching: Matching, count: number): MatchNode | undefined {
    if (count >= this.maximum || (count > 0 && this.failuresOf(matching)?.has(matching.at) === true)) {
      return this.next;
    }
    matching.remember(this.leave, matching.at, Number(count === 0));
    return this.goRound(matching, count);
  }

  /** Where another round failed before. Java keeps this against exponential time, for rounds after the first. */
  private failuresOf(matching: Matching): Set<number> | undefined {
    return this.slots.memory === undefined ? undefined : matching.failures[this.slots.memory];
  }
}

/** Goes round only when what follows does not match. */
export class LazyLoop extends LoopMatch {
  private readonly goOn: Retry = {
    retry: (matching, at, count) => {
      matching.at = at;
      return count < this.maximum ? this.goRound(matching, count) : undefined;
    },
  };

  protected override choose(matching: Matching, count: number): MatchNode | undefined {
    matching.remember(this.goOn, matching.at, count);
    return this.next;
  }
}

import type { RepeatNode } from '../syntax/syntax-tree';
import { type MatchState, MatchNode, type Retry } from './match-state';

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

  public override step(state: MatchState): MatchNode | undefined {
    if (state.at <= (state.slots[this.slots.start] ?? 0)) {
      return this.next;
    }
    const count = state.slots[this.slots.count] ?? 0;
    return count < this.minimum ? this.goRound(state, count) : this.choose(state, count);
  }

  /** Begins the first round, or none. */
  public begin(state: MatchState): MatchNode | undefined {
    return this.minimum > 0 ? this.goRound(state, 0) : this.choose(state, 0);
  }

  /** Goes round again or leaves, and remembers the other. */
  protected abstract choose(state: MatchState, count: number): MatchNode | undefined;

  protected goRound(state: MatchState, count: number): MatchNode | undefined {
    state.setSlot(this.slots.count, count + 1);
    return this.body;
  }
}

/** Stands before the group. */
export class LoopStart extends MatchNode {
  public constructor(private readonly loop: LoopMatch) {
    super();
  }

  public override step(state: MatchState): MatchNode | undefined {
    return this.loop.begin(state);
  }
}

/** Goes round as often as it can. */
export class GreedyLoop extends LoopMatch {
  private readonly leave: Retry = {
    retry: (state, at, first) => {
      if (first === 0) {
        this.noteFailure(state, at);
      }
      state.at = at;
      return this.next;
    },
  };

  protected override choose(state: MatchState, count: number): MatchNode | undefined {
    if (count >= this.maximum || (count > 0 && this.failuresOf(state)?.has(state.at) === true)) {
      return this.next;
    }
    state.remember(this.leave, state.at, Number(count === 0));
    return this.goRound(state, count);
  }

  private noteFailure(state: MatchState, at: number): void {
    const failures = this.failuresOf(state);
    if (failures === undefined) return;
    failures.add(at);
    state.payForFailures(failures.size);
  }

  /** Where another round failed before. Java keeps this against exponential time, for rounds after the first. */
  private failuresOf(state: MatchState): Set<number> | undefined {
    return this.slots.memory === undefined ? undefined : state.failures[this.slots.memory];
  }
}

/** Goes round only when what follows does not match. */
export class LazyLoop extends LoopMatch {
  private readonly goOn: Retry = {
    retry: (state, at, count) => {
      state.at = at;
      return count < this.maximum ? this.goRound(state, count) : undefined;
    },
  };

  protected override choose(state: MatchState, count: number): MatchNode | undefined {
    state.remember(this.goOn, state.at, count);
    return this.next;
  }
}

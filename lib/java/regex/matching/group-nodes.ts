import { accepted, type MatchState, MatchNode } from './match-state';

/** The end of the whole pattern. */
export class FinalMatch extends MatchNode {
  public override step(state: MatchState): MatchNode | undefined {
    return state.mustReachEnd && state.at !== state.text.length ? undefined : accepted;
  }
}

/** Keeps where a group begins. */
export class GroupStart extends MatchNode {
  public override readonly startSet;

  public constructor(private readonly slot: number, private readonly next: MatchNode) {
    super();
    this.startSet = next.startSet;
  }

  public override step(state: MatchState): MatchNode | undefined {
    state.setSlot(this.slot, state.at);
    return this.next;
  }
}

/** Sets a group to what it has matched. */
export class GroupEnd extends MatchNode {
  public constructor(private readonly slot: number, private readonly group: number, private readonly next: MatchNode) {
    super();
  }

  public override step(state: MatchState): MatchNode | undefined {
    state.setGroup(this.group, state.slots[this.slot] ?? 0, state.at);
    return this.next;
  }
}

/** An atomic group. */
export class AtomicMatch extends MatchNode {
  public constructor(private readonly body: MatchNode, private readonly next: MatchNode) {
    super();
  }

  public override step(state: MatchState): MatchNode | undefined {
    return state.run(this.body, state.at) ? this.next : undefined;
  }
}

/** `(?=…)` and `(?!…)`. */
export class LookaheadMatch extends MatchNode {
  public constructor(private readonly body: MatchNode, private readonly negative: boolean, private readonly next: MatchNode) {
    super();
  }

  public override step(state: MatchState): MatchNode | undefined {
    const { at } = state;
    const found = state.run(this.body, at);
    state.at = at;
    return found === this.negative ? undefined : this.next;
  }
}

/** The end of what a lookbehind looks for: it has to be where the lookbehind stands. */
export class LookbehindEnd extends MatchNode {
  public override step(state: MatchState): MatchNode | undefined {
    return state.at === state.lookbehindEnd ? accepted : undefined;
  }
}

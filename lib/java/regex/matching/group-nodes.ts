import { accepted, type Matching, MatchNode } from './matching';

/** The end of the whole pattern. */
export class FinalMatch extends MatchNode {
  public override step(matching: Matching): MatchNode | undefined {
    return matching.mustReachEnd && matching.at !== matching.text.length ? undefined : accepted;
  }
}

/** Keeps where a group begins. */
export class GroupStart extends MatchNode {
  public override readonly startSet;

  public constructor(private readonly slot: number, private readonly next: MatchNode) {
    super();
    this.startSet = next.startSet;
  }

  public override step(matching: Matching): MatchNode | undefined {
    matching.setSlot(this.slot, matching.at);
    return this.next;
  }
}

/** Sets a group to what it has matched. */
export class GroupEnd extends MatchNode {
  public constructor(private readonly slot: number, private readonly group: number, private readonly next: MatchNode) {
    super();
  }

  public override step(matching: Matching): MatchNode | undefined {
    matching.setGroup(this.group, matching.slots[this.slot] ?? 0, matching.at);
    return this.next;
  }
}

/** An atomic group. */
export class AtomicMatch extends MatchNode {
  public constructor(private readonly body: MatchNode, private readonly next: MatchNode) {
    super();
  }

  public override step(matching: Matching): MatchNode | undefined {
    return matching.run(this.body, matching.at) ? this.next : undefined;
  }
}

/** `(?=…)` and `(?!…)`. */
export class LookaheadMatch extends MatchNode {
  public constructor(private readonly body: MatchNode, private readonly negative: boolean, private readonly next: MatchNode) {
    super();
  }

  public override step(matching: Matching): MatchNode | undefined {
    const { at } = matching;
    const found = matching.run(this.body, at);
    matching.at = at;
    return found === this.negative ? undefined : this.next;
  }
}

/** The end of what a lookbehind looks for: it has to be where the lookbehind stands. */
export class LookbehindEnd extends MatchNode {
  public override step(matching: Matching): MatchNode | undefined {
    return matching.at === matching.lookbehindEnd ? accepted : undefined;
  }
}

import { anyOf, type CharacterSet } from '../characters/character-set';
import type { RepeatMode } from '../syntax/syntax-tree';
import type { Atom } from './atoms-node';
import { type Matching, MatchNode, type Retry } from './matching';

/** Branches, tried in order. */
export class BranchMatch extends MatchNode implements Retry {
  public override readonly startSet: CharacterSet | undefined;

  public constructor(private readonly branches: readonly MatchNode[]) {
    super();
    const startSets = branches.flatMap(({ startSet }) => startSet ?? []);
    this.startSet = startSets.length === branches.length ? anyOf(startSets) : undefined;
  }

  public override step(matching: Matching): MatchNode | undefined {
    return this.retry(matching, matching.at, 0);
  }

  public retry(matching: Matching, at: number, index: number): MatchNode | undefined {
    if (index + 1 < this.branches.length) {
      matching.remember(this, at, index + 1);
    }
    matching.at = at;
    return this.branches[index];
  }
}

/** Something that has no ways of its own to match, or nothing. */
export class OptionMatch extends MatchNode implements Retry {
  public constructor(private readonly atom: Atom, private readonly mode: RepeatMode, private readonly next: MatchNode) {
    super();
  }

  public override step(matching: Matching): MatchNode | undefined {
    const { at } = matching;
    if (this.mode === 'lazy') {
      matching.remember(this, at);
      return this.next;
    }
    const end = this.atom.match(matching, at);
    if (end >= 0 && this.mode === 'greedy') {
      matching.remember(this, at);
    }
    matching.at = end >= 0 ? end : at;
    return this.next;
  }

  public retry(matching: Matching, at: number): MatchNode | undefined {
    const end = this.mode === 'lazy' ? this.atom.match(matching, at) : at;
    matching.at = end;
    return end >= 0 ? this.next : undefined;
  }
}

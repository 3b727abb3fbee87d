import { anyOf, type CharacterSet } from '../characters/character-set';
import type { RepeatMode } from '../syntax/syntax-tree';
import type { Atom } from './atoms-node';
import { type MatchState, MatchNode, type Retry } from './match-state';

/** Branches, tried in order. */
export class BranchMatch extends MatchNode implements Retry {
  public override readonly startSet: CharacterSet | undefined;

  public constructor(private readonly branches: readonly MatchNode[]) {
    super();
    const startSets = branches.flatMap(({ startSet }) => startSet ?? []);
    this.startSet = startSets.length === branches.length ? anyOf(startSets) : undefined;
  }

  public override step(state: MatchState): MatchNode | undefined {
    return this.retry(state, state.at, 0);
  }

  public retry(state: MatchState, at: number, index: number): MatchNode | undefined {
    if (index + 1 < this.branches.length) {
      state.remember(this, at, index + 1);
    }
    state.at = at;
    return this.branches[index];
  }
}

/** Something that has no ways of its own to match, or nothing. */
export class OptionMatch extends MatchNode implements Retry {
  public constructor(private readonly atom: Atom, private readonly mode: RepeatMode, private readonly next: MatchNode) {
    super();
  }

  public override step(state: MatchState): MatchNode | undefined {
    const { at } = state;
    if (this.mode === 'lazy') {
      state.remember(this, at);
      return this.next;
    }
    const end = this.atom.match(state, at);
    if (end >= 0 && this.mode === 'greedy') {
      state.remember(this, at);
    }
    state.at = end >= 0 ? end : at;
    return this.next;
  }

  public retry(state: MatchState, at: number): MatchNode | undefined {
    const end = this.mode === 'lazy' ? this.atom.match(state, at) : at;
    state.at = end;
    return end >= 0 ? this.next : undefined;
  }
}

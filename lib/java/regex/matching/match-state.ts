import { RenderError } from '../../render-error';
import { spendMemory, spendWork } from '../../work-budget';
import type { CharacterSet } from '../characters/character-set';

/**
 * A step of a compiled pattern. Each leads to the next; together they make a graph, and following it needs no call inside a
 * call: no text overflows the stack.
 */
export abstract class MatchNode {
  /** What a match from here on has to start with, where that is certain and nothing else happens before. */
  public readonly startSet: CharacterSet | undefined = undefined;

  /**
   * Matches at `state.at` and moves it on.
   *
   * @returns the node that goes on from there; undefined where there is no match.
   */
  public abstract step(state: MatchState): MatchNode | undefined;
}

/** Something to do when what was tried after it has failed. */
export interface Retry {
  /**
   * Takes up again what `MatchState.remember` kept.
   *
   * @returns the node that goes on at `state.at`; undefined to fail further back.
   */
  retry(state: MatchState, at: number, first: number, second: number): MatchNode | undefined;

  /** What happens when a match is found while this was still open. */
  readonly settle?: (state: MatchState, at: number, first: number, second: number) => void;
}

class Accepted extends MatchNode {
  public override step(): MatchNode | undefined {
    return undefined;
  }
}

/** The end of what `MatchState.run` follows. */
export const accepted: MatchNode = new Accepted();

/** How many steps any call may take, and how many more for each character of its text. */
export const BASE_STEPS = 10_000_000;
export const STEPS_PER_CHARACTER = 20;
/** How many ways to go back to a match may keep open. Java's call stack holds some thousands. */
export const MAXIMUM_RETRIES = 2 ** 22;

/** How many steps count as one unit of a render's work, for which all its state together is charged. */
const STEPS_PER_UNIT = 16;
const UNITS_AHEAD = 4;

const NUMBERS_PER_RETRY = 3;

/** What a pattern needs to be matched. */
export interface MatchNeeds {
  /** How many groups capture. */
  readonly groupCount: number;
  /** How many numbers its loops and groups keep. */
  readonly slotCount: number;
  /** How many loops remember where they failed. */
  readonly memoryCount: number;
  /** Whether a node has something to do once a match is found. */
  readonly settles: boolean;
}

/** What changes while a pattern is matched with one text: the place, the groups, and the ways still to try. */
export class MatchState {
  /** The place in the text. */
  public at = 0;
  /** Start and end of each group, by turns; -1 where it has not matched. */
  public readonly groups: number[];
  /** Numbers that loops keep, by slot: how often they went round, and where they began. */
  public readonly slots: number[];
  /** Where each remembering loop has failed. */
  public readonly failures: Set<number>[] = [];
  /** Whether the match must reach the end of the text. */
  public mustReachEnd = false;
  /** Where the previous match ended, for `\G`. */
  public previousEnd = 0;
  /** Where the innermost lookbehind has to end. */
  public lookbehindEnd = -1;
  private readonly settles: boolean;
  private stepsLeft: number;
  private paidSteps = 0;
  private retryCount = 0;
  private paidRetries = FREE_RETRIES;
  private paidFailures = FREE_RETRIES;
  private readonly retries: Retry[] = [];
  private readonly numbers: number[] = [];

  public constructor(public readonly text: string, needs: MatchNeeds) {
    // Java always keeps ten groups, so that \9 is no error but never matches.
    this.groups = unset(2 * Math.max(needs.groupCount + 1, 10));
    this.slots = unset(needs.slotCount);
    for (let count = 0; count < needs.memoryCount; count++) {
      this.failures.push(new Set());
    }
    this.settles = needs.settles;
    this.stepsLeft = BASE_STEPS + STEPS_PER_CHARACTER * text.length;
  }

  /** Forgets what an earlier search has found. */
  public reset(): void {
    this.groups.fill(-1);
    this.slots.fill(-1);
    this.spend(this.groups.length >> 3);
    for (const places of this.failures) {
      places.clear();
    }
  }

  /**
   * Follows the nodes from `start` until they accept. The ways to go back that were opened on the way
   * are then closed, and what the groups hold stays even if what follows fails: Java's lookarounds and atomic groups do so.
   *
   * @returns whether there was a match; `at` is then its end.
   */
  public run(start: MatchNode, at: number): boolean {
    const floor = this.retryCount;
    this.spend(1);
    let node: MatchNode | undefined = start;
    this.at = at;
    while (node !== accepted) {
      if (node === undefined) {
        if (this.retryCount === floor) {
          return false;
        }
        node = this.goBack();
      } else {
        this.spend(1);
        node = node.step(this);
      }
    }
    this.settle(floor);
    return true;
  }

  /** Counts work; fails when it becomes too much. */
  public spend(steps: number): void {
    this.paidSteps -= steps;
    if (this.paidSteps < 0) {
      this.payForMore();
    }
  }

  /** Keeps a way to go back to. */
  public remember(retry: Retry, at: number, first = 0, second = 0): void {
    const offset = this.retryCount * NUMBERS_PER_RETRY;
    if (this.retryCount >= this.paidRetries) {
      this.payForMoreRetries();
    }
    this.retries[this.retryCount] = retry;
    this.numbers[offset] = at;
    this.numbers[offset + 1] = first;
    this.numbers[offset + 2] = second;
    this.retryCount += 1;
  }

  /** Changes a slot until the match goes back past this. */
  public setSlot(slot: number, value: number): void {
    this.remember(restoreSlot, slot, this.slots[slot]);
    this.slots[slot] = value;
  }

  /** Changes a group for good, or until an earlier change is taken back. */
  public assignGroup(group: number, start: number, end: number): void {
    this.groups[2 * group] = start;
    this.groups[2 * group + 1] = end;
  }

  /** Changes a group until the match goes back past this. */
  public setGroup(group: number, start: number, end: number): void {
    this.remember(restoreGroup, group, this.groups[2 * group], this.groups[2 * group + 1]);
    this.assignGroup(group, start, end);
  }

  /** Pays for a set of places that has grown to this size; what an earlier search has paid for is used again. */
  public payForFailures(size: number): void {
    if (size > this.paidFailures) {
      this.paidFailures += RETRIES_AHEAD;
      spendMemory(RETRIES_AHEAD * BYTES_PER_FAILURE * this.failures.length);
    }
  }

  /** Closes the ways to go back that were opened since `floor`, the latest first. */
  private settle(floor: number): void {
    if (this.settles) {
      while (this.retryCount > floor) {
        this.retryCount -= 1;
        const offset = this.retryCount * NUMBERS_PER_RETRY;
        this.retries[this.retryCount]?.settle?.(
          this, this.numbers[offset] ?? 0, this.numbers[offset + 1] ?? 0, this.numbers[offset + 2] ?? 0,
        );
      }
    }
    this.retryCount = floor;
  }

  private goBack(): MatchNode | undefined {
    this.retryCount -= 1;
    const offset = this.retryCount * NUMBERS_PER_RETRY;
    return this.retries[this.retryCount]?.retry(
      this, this.numbers[offset] ?? 0, this.numbers[offset + 1] ?? 0, this.numbers[offset + 2] ?? 0,
    );
  }

  private payForMoreRetries(): void {
    if (this.retryCount >= MAXIMUM_RETRIES) {
      throw new RenderError('The regular expression backtracks too much on this text: '
        + `it keeps more than ${MAXIMUM_RETRIES} ways open`);
    }
    this.paidRetries = Math.min(this.paidRetries + RETRIES_AHEAD, MAXIMUM_RETRIES);
    spendMemory(RETRIES_AHEAD * BYTES_PER_RETRY);
  }

  /** Pays from the render's budget for what is owed and for some steps ahead, since paying for each would cost more than it. */
  private payForMore(): void {
    const units = UNITS_AHEAD + Math.ceil(-this.paidSteps / STEPS_PER_UNIT);
    this.paidSteps += units * STEPS_PER_UNIT;
    this.stepsLeft -= units * STEPS_PER_UNIT;
    spendWork(units);
    if (this.stepsLeft < 0) {
      throw new RenderError('The regular expression backtracks too much on this text: it was given up after '
        + `${BASE_STEPS + STEPS_PER_CHARACTER * this.text.length} steps`);
    }
  }
}

/** How many ways to go back need not be paid for, and how many are paid for at once. */
const FREE_RETRIES = 2 ** 8;
const RETRIES_AHEAD = 2 ** 12;
/** What one takes in arrays that have just grown. */
const BYTES_PER_RETRY = 80;
/** What a place takes in a set that has just grown. */
const BYTES_PER_FAILURE = 60;

function unset(length: number): number[] {
  return new Array<number>(length).fill(-1);
}

const restoreSlot: Retry = {
  retry: (state, slot, value) => {
    state.slots[slot] = value;
    return undefined;
  },
};

const restoreGroup: Retry = {
  retry: (state, group, start, end) => {
    state.assignGroup(group, start, end);
    return undefined;
  },
};

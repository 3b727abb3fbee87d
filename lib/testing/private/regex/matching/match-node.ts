import type { CharacterSet } from '../characters/character-set';
import type { Matching } from './matching';

/**
 * A step of a compiled pattern. Each leads to the next; together they make a graph, and following it needs no call inside a
 * call: no text overflows the stack.
 */
export abstract class MatchNode {
  /** What a match from here on has to start with, where that is certain and nothing else happens before. */
  public readonly startSet: CharacterSet | undefined = undefined;

  /**
   * Matches at `matching.at` and moves it on.
   *
   * @returns the node that goes on from there; undefined where there is no match.
   */
  public abstract step(matching: Matching): MatchNode | undefined;
}

/** Something to do when what was tried after it has failed. */
export interface Retry {
  /**
   * Takes up again what `Matching.remember` kept.
   *
   * @returns the node that goes on at `matching.at`; undefined to fail further back.
   */
  retry(matching: Matching, at: number, first: number, second: number): MatchNode | undefined;

  /** What happens when a match is found while this was still open. */
  readonly settle?: (matching: Matching, at: number, first: number, second: number) => void;
}

class Accepted extends MatchNode {
  public override step(): MatchNode | undefined {
    return undefined;
  }
}

/** The end of what `Matching.run` follows. */
export const accepted: MatchNode = new Accepted();

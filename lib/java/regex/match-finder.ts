import { indexIn } from '../text/text-search';
import type { CodePointTest } from './characters/code-point-test';
import { AnchorMatch } from './matching/anchor-nodes';
import { MatchState } from './matching/match-state';
import type { CompiledPattern } from './matching/pattern-compiler';
import { LiteralMatch } from './matching/text-nodes';

/** The matches of a pattern in a text, one after the other. */
export interface MatchFinder {
  /** Where the match that `find` found starts. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** Looks for the next match. */
  find(): boolean;
  /** What a group of the match holds; undefined where it did not take part. */
  group(index: number): string | undefined;
}

/** Finds the matches of a compiled pattern. */
export class PatternMatchFinder implements MatchFinder {
  public start = -1;
  public end = 0;
  private readonly state: MatchState;

  public constructor(private readonly pattern: CompiledPattern, private readonly text: string) {
    this.state = new MatchState(text, pattern);
  }

  /** Whether the pattern matches the whole text. */
  public matchesAll(): boolean {
    this.state.mustReachEnd = true;
    return this.state.run(this.pattern.start, 0);
  }

  public find(): boolean {
    const from = this.end === this.start ? this.end + 1 : this.end;
    if (from > this.text.length) {
      return false;
    }
    this.state.reset();
    this.state.previousEnd = this.end;
    return this.search(from);
  }

  public group(index: number): string | undefined {
    if (index === 0) {
      return this.text.slice(this.start, this.end);
    }
    const start = this.state.groups[2 * index] ?? -1;
    const end = this.state.groups[2 * index + 1] ?? -1;
    return start < 0 ? undefined : this.text.slice(start, end);
  }

  private search(from: number): boolean {
    const last = this.text.length - this.pattern.minimumLength;
    for (let at = this.nextCandidate(from, last); at <= last; at = this.nextCandidate(this.stepFrom(at), last)) {
      if (this.state.run(this.pattern.start, at)) {
        this.start = at;
        this.end = this.state.at;
        return true;
      }
    }
    return false;
  }

  private stepFrom(at: number): number {
    return this.pattern.stepsByCodePoint && (this.text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1;
  }

  /** The first place from `from` to `last` where a match can start; past `last` where there is none. */
  private nextCandidate(from: number, last: number): number {
    const { start, startTest } = this.pattern;
    if (start instanceof LiteralMatch && !this.pattern.stepsByCodePoint) {
      const found = indexIn(this.text, start.literal, from);
      return found < 0 ? Infinity : found;
    }
    if (start instanceof AnchorMatch && start.anchor === 'inputStart') {
      return from === 0 ? 0 : Infinity;
    }
    return startTest ? this.skipTo(startTest, from, last) : from;
  }

  private skipTo(startTest: CodePointTest, from: number, last: number): number {
    const { text } = this;
    let at = from;
    while (at <= last && startTest.endAt(text, at) < 0) {
      at = this.stepFrom(at);
    }
    this.state.spend(((at - from) >> 2) + (at - from) * startTest.cost);
    return at;
  }
}

/** Finds a text as it stands. */
export class LiteralFinder implements MatchFinder {
  public start = -1;
  public end = 0;

  public constructor(private readonly literal: string, private readonly text: string) {}

  public find(): boolean {
    const found = indexIn(this.text, this.literal, this.end);
    this.start = found;
    this.end = found + this.literal.length;
    return found >= 0;
  }

  public group(): string {
    return this.literal;
  }
}

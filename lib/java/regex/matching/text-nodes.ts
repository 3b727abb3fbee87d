import { RenderError } from '../../render-error';
import { type CaseMode, foldingOf } from '../characters/case-folding';
import { code } from '../characters/character-codes';
import { type CharacterSet, setOf, single } from '../characters/character-set';
import { CodePointTest } from '../characters/code-point-test';
import { type MatchState, MatchNode, type Retry } from './match-state';

/** How many UTF-16 units the code point takes. */
export function unitsOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

/** One character of a set. */
export class SetMatch extends MatchNode {
  private readonly test: CodePointTest;

  public constructor(public override readonly startSet: CharacterSet, private readonly next: MatchNode) {
    super();
    this.test = new CodePointTest(startSet);
  }

  public override step(state: MatchState): MatchNode | undefined {
    const end = this.test.endAt(state.text, state.at);
    if (end < 0) {
      return undefined;
    }
    state.spend(this.test.cost);
    state.at = end;
    return this.next;
  }
}

/** The length from which comparing counts as more than a step. */
const LONG = 32;

/** Characters as they stand, without unpaired surrogates. */
export class LiteralMatch extends MatchNode {
  public override readonly startSet: CharacterSet;

  public constructor(public readonly literal: string, private readonly next: MatchNode) {
    super();
    this.startSet = single(literal.codePointAt(0) ?? 0);
  }

  public override step(state: MatchState): MatchNode | undefined {
    const { literal } = this;
    // Most long ones differ at once.
    if (literal.length > LONG && state.text.charCodeAt(state.at) === literal.charCodeAt(0)) {
      state.spend(literal.length >> 3);
    }
    if (!state.text.startsWith(literal, state.at)) {
      return undefined;
    }
    state.at += literal.length;
    return this.next;
  }
}

/** Characters in any case, or with unpaired surrogates: a half of a pair in the text equals none of them. */
export class FoldedLiteralMatch extends MatchNode {
  public override readonly startSet: CharacterSet | undefined;
  private readonly fold: (codePoint: number) => number;

  public constructor(private readonly codePoints: readonly number[], caseMode: CaseMode, private readonly next: MatchNode) {
    super();
    const fold = foldingOf(caseMode);
    const [first] = codePoints;
    this.fold = fold;
    this.startSet = first === undefined ? next.startSet : setOf((codePoint) => codePoint === first || fold(codePoint) === first);
  }

  public override step(state: MatchState): MatchNode | undefined {
    let { at } = state;
    const start = at;
    for (const expected of this.codePoints) {
      const codePoint = state.text.codePointAt(at);
      if (codePoint === undefined || (codePoint !== expected && this.fold(codePoint) !== expected)) {
        state.spend((at - start) >> 1);
        return undefined;
      }
      at += unitsOf(codePoint);
    }
    state.spend((at - start) >> 1);
    state.at = at;
    return this.next;
  }
}

/** `\R`: a line break, where `\r\n` counts as one but may be taken apart. */
export class LineBreakMatch extends MatchNode implements Retry {
  public constructor(private readonly next: MatchNode) {
    super();
  }

  public override step(state: MatchState): MatchNode | undefined {
    const { text, at } = state;
    const unit = text.charCodeAt(at);
    if (unit === code.carriageReturn && text.charCodeAt(at + 1) === code.lineFeed) {
      state.remember(this, at + 1);
      state.at = at + 2;
      return this.next;
    }
    if (!isLineBreak(unit)) {
      return undefined;
    }
    state.at = at + 1;
    return this.next;
  }

  public retry(state: MatchState, at: number): MatchNode | undefined {
    state.at = at;
    return this.next;
  }
}

function isLineBreak(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** What a group holds, once more. A group that has not matched fails. */
export class ReferenceMatch extends MatchNode {
  private readonly fold: (codePoint: number) => number;

  public constructor(private readonly group: number, private readonly caseMode: CaseMode, private readonly next: MatchNode) {
    super();
    this.fold = foldingOf(caseMode);
  }

  public override step(state: MatchState): MatchNode | undefined {
    const start = state.groups[2 * this.group] ?? -1;
    const length = (state.groups[2 * this.group + 1] ?? -1) - start;
    if (start < 0 || state.at + length > state.text.length) {
      return undefined;
    }
    state.spend(length >> 3);
    if (!this.equals(state.text, start, state.at, length)) {
      return undefined;
    }
    state.at += length;
    return this.next;
  }

  private equals(text: string, start: number, at: number, length: number): boolean {
    return this.caseMode === 'exact'
      ? text.startsWith(text.slice(start, start + length), at)
      : this.equalsFolded(text, start, at, length);
  }

  /** Java compares as many code points as the group has UTF-16 units, and fails where it so looks past the end of the text. */
  private equalsFolded(text: string, start: number, at: number, length: number): boolean {
    let left = start;
    let right = at;
    for (let count = 0; count < length; count++) {
      const first = text.codePointAt(left);
      const second = text.codePointAt(right);
      if (first === undefined || second === undefined) {
        throw new RenderError('A reference to a group with supplementary characters, where case does not count, fails in Java');
      }
      if (first !== second && this.fold(first) !== this.fold(second)) {
        return false;
      }
      left += unitsOf(first);
      right += unitsOf(second);
    }
    return true;
  }
}

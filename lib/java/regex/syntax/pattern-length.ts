import { UNBOUNDED } from './syntax-tree';
import type { AlternationNode, PatternNode, RepeatNode } from './syntax-tree';

/** What is known of all texts that a part of a pattern matches. */
export interface PatternLength {
  minimum: number;
  maximum: number;
  /** Whether `maximum` is a bound. */
  bounded: boolean;
  /** Whether there is only one way to match at a place. */
  deterministic: boolean;
}

/** Stands in for a minimum that overflowed. */
const OVERFLOWED_MINIMUM = 0xfffffff;

/**
 * Measures a part of a pattern as the JDK does, its 32-bit overflows included: they decide which lookbehinds are valid and
 * what they find. Lengths count code points.
 */
export function measure(node: PatternNode): PatternLength {
  return new Measurement().of(node);
}

interface Postponed { minimum: number; maximum: number; bounded: boolean }

/** Measures along the chain of what follows each other. What follows an alternation is measured afresh and added at the end. */
class Measurement {
  private length = emptyLength();
  private readonly postponed: Postponed[] = [];
  /** Whether a loop was met: what follows one is not measured. */
  private stopped = false;

  public of(node: PatternNode): PatternLength {
    this.add(node);
    for (const { minimum, maximum, bounded } of this.postponed.reverse()) {
      this.length.minimum = (this.length.minimum + minimum) | 0;
      this.length.maximum = (this.length.maximum + maximum) | 0;
      this.length.bounded &&= bounded;
      this.length.deterministic = false;
    }
    return this.length;
  }

  private add(node: PatternNode): void {
    if (this.stopped) {
      return;
    }
    switch (node.kind) {
      case 'sequence':
        for (const item of node.items) {
          this.add(item);
        }
        return;
      case 'group':
      case 'atomic':
        this.addBody(node.body, node.kind === 'atomic');
        return;
      case 'alternation':
        this.addBranches(node.branches);
        return;
      case 'repeat':
        this.addRepeat(node);
        return;
      default:
        this.addSimple(node);
    }
  }

  private addBody(body: PatternNode, separate: boolean): void {
    if (separate) {
      this.addSeparately(body);
    } else {
      this.add(body);
    }
  }

  private addSimple(node: Exclude<PatternNode, { kind: 'sequence' | 'group' | 'atomic' | 'alternation' | 'repeat' }>): void {
    switch (node.kind) {
      case 'literal':
        this.grow(node.codePoints.length, node.codePoints.length);
        return;
      case 'set':
        this.grow(1, 1);
        return;
      case 'lineBreak':
        this.grow(1, 2);
        return;
      case 'reference':
        this.length.bounded = false;
        return;
      default:
        // The rest matches without a character.
    }
  }

  private grow(minimum: number, maximum: number): void {
    this.length.minimum = (this.length.minimum + minimum) | 0;
    this.length.maximum = (this.length.maximum + maximum) | 0;
  }

  /** Continues the same lengths, but not the same chain. */
  private addSeparately(node: PatternNode): void {
    const inner = new Measurement();
    inner.length = this.length;
    this.length = inner.of(node);
  }

  private addBranches(branches: AlternationNode['branches']): void {
    let minimum: number = UNBOUNDED;
    let maximum = -1;
    let bounded = true;
    for (const branch of branches) {
      const length = measure(branch);
      minimum = Math.min(minimum, length.minimum);
      maximum = Math.max(maximum, length.maximum);
      bounded &&= length.bounded;
    }
    this.postpone(minimum, maximum, bounded);
  }

  private postpone(minimum: number, maximum: number, bounded: boolean): void {
    this.postponed.push({
      minimum: (this.length.minimum + minimum) | 0,
      maximum: (this.length.maximum + maximum) | 0,
      bounded: this.length.bounded && bounded,
    });
    this.length = emptyLength();
  }

  private addRepeat(node: RepeatNode): void {
    switch (node.strategy) {
      case 'run':
        this.grow(node.minimum, this.length.bounded ? UNBOUNDED : 0);
        this.length.deterministic = false;
        return;
      case 'option':
        this.addOption(node.item);
        return;
      case 'choice': {
        const { minimum, maximum, bounded } = measure(node.item);
        this.postpone(Math.min(0, minimum), Math.max(0, maximum), bounded);
        return;
      }
      case 'atoms':
      case 'units':
        this.addMultiple(node);
        return;
      case 'loop':
        this.length.bounded = false;
        this.length.deterministic = false;
        this.stopped = true;
    }
  }

  private addOption(item: PatternNode): void {
    const { minimum } = this.length;
    this.addSeparately(item);
    this.length.minimum = minimum;
    this.length.deterministic = false;
  }

  private addMultiple({ item, minimum, maximum }: RepeatNode): void {
    const before = this.length;
    const once = measure(item);
    const fewest = (Math.imul(once.minimum, minimum) + before.minimum) | 0;
    const most = (Math.imul(once.maximum, maximum) + before.maximum) | 0;
    const bounded = before.bounded && once.bounded;
    this.length = {
      minimum: fewest < before.minimum ? OVERFLOWED_MINIMUM : fewest,
      maximum: bounded ? most : once.maximum,
      bounded: bounded && most >= before.maximum,
      deterministic: before.deterministic && once.deterministic && minimum === maximum,
    };
  }
}

function emptyLength(): PatternLength {
  return { minimum: 0, maximum: 0, bounded: true, deterministic: true };
}

import { MAX_FOREACH_ITERATIONS } from '../../api-gateway/limits';
import type { ArithmeticOperator } from '../../java/values/arithmetic';
import { JavaObject, type JavaValue } from '../../java/values/java-value';
import { spendWork } from '../../java/work-budget';
import { Bounds } from './bounds';

/** The kind of a symbolic value. `json` is any value of JSON, and `jsonString` a string that holds JSON, as `$input.json` returns it. */
export type Kind = 'string' | 'json' | 'jsonString' | 'number' | 'boolean' | 'list' | 'entry';

/** The properties of a symbolic value, as far as the template and the conditions on the path tell. */
export interface Traits {
  readonly kind: Kind;
  /** Whether the client controls the value. */
  readonly isTainted: boolean;
  /** All characters that the value, or an element of it, can have. */
  readonly alphabet: string;
  /** Whether a request can lack it. */
  readonly canBeMissing?: boolean;
  /** Whether a list can have more than 1,000 elements, apart from the bounds of its size. */
  readonly isUnbounded?: () => boolean;
  /** The kind of a list's elements. */
  readonly elementKind?: Kind;
  /** The ends of a range. */
  readonly range?: readonly [JavaValue, JavaValue];
  /** The bounds of a length or a size: those of the value that has it. */
  readonly bounds?: Bounds;
  /** The arithmetic that a number is the result of. */
  readonly calculation?: Calculation;
  /** An example of a part of JSON, as `substring` cuts it out. */
  readonly fragment?: string;
  /** The value that this one is made of, or the request itself; undefined where it is made of several. */
  readonly origin?: Origin | 'request';
  /** Narrows other values once the path has decided this boolean. */
  readonly constrain?: (holds: boolean) => void;
}

/** A value and an operation on it. */
export interface Origin {
  readonly source: SymbolicValue;
  /** The strings that the operation gives for a string, or the elements of a list. */
  readonly resultsFor: (sample: string) => readonly string[];
}

/** Arithmetic with at least one symbolic operand. */
export interface Calculation {
  readonly operator: ArithmeticOperator;
  readonly operands: readonly [JavaValue, JavaValue];
}

/**
 * A value that depends on the request. It prints as a placeholder, a character of its own, which shows where in the output the value is.
 * All that the conditions on a path tell of it narrows it for the rest of the path.
 */
export class SymbolicValue extends JavaObject {
  /** The only strings that the value can be, where a condition limits them. */
  public alternatives: readonly string[] | undefined;
  /** The bounds of a number. */
  public readonly bounds: Bounds;
  /** The length of a string, or the size of a list. */
  public readonly size = new Bounds(true);

  /** Strings that the value may be, made from the patterns that it matches. */
  public readonly samples: string[] = [];
  /** Conditions that hold for the value on this path. */
  public readonly requirements: ((string: string) => boolean)[] = [];
  /** Whether the path has decided something about the value that neither its traits nor its requirements tell. */
  public isOpaque = false;

  private readonly excluded = new Set<string>();
  private readonly listeners: (() => void)[] = [];
  private decidedValue: Exclude<JavaValue, null> | undefined;

  /** `key` is the expression that the value comes from, such as `$input.params(a)`. */
  public constructor(
    public readonly key: string, public readonly placeholder: string, public traits: Traits,
    public readonly sources: readonly SymbolicValue[] = [],
  ) {
    super();
    this.bounds = traits.bounds ?? new Bounds(false);
  }

  /** The value itself, where a condition has decided it. */
  public get constant(): Exclude<JavaValue, null> | undefined {
    return this.decidedValue ?? (this.traits.kind === 'string' && this.size.high <= 0 ? '' : undefined);
  }

  /** Whether a list can have more elements than a loop goes over. */
  public get isUnbounded(): boolean {
    return this.traits.isUnbounded?.() === true && this.size.high > MAX_FOREACH_ITERATIONS;
  }

  /** The value prints as its placeholder. */
  public override text(): string {
    return this.placeholder;
  }

  /** Whether the value can still be that string. */
  public canBe(string: string): boolean {
    const { kind, alphabet } = this.traits;
    if (this.excluded.has(string) || this.alternatives?.includes(string) === false) return false;
    if (kind === 'string' && this.size.nearest(string.length) !== string.length) return false;
    spendWork(string.length >>> 2);
    return Array.from(string).every((character) => alphabet.includes(character) || !FULL_ALPHABET.includes(character));
  }

  /** Narrows the value: it is not that string. */
  public exclude(string: string): void {
    this.excluded.add(string);
    if (string !== '') return;
    if (this.traits.kind === 'string') this.size.constrainAtMost(0, false);
    this.constrain({ canBeMissing: false });
  }

  /** Narrows the value: it has only characters that `accepts` takes. */
  public keepCharacters(accepts: (character: string) => boolean): void {
    const { alphabet } = this.traits;
    spendWork(alphabet.length >>> 2);
    const kept = Array.from(alphabet).filter(accepts).join('');
    if (kept !== alphabet) this.constrain({ alphabet: kept });
  }

  /** Narrows the value: it is one of these strings. */
  public limitTo(strings: readonly string[]): void {
    this.alternatives = strings;
    this.keepCharacters((character) => strings.some((string) => string.includes(character)));
  }

  /** Decides the value. */
  public setConstant(value: Exclude<JavaValue, null>): void {
    this.decidedValue = value;
    this.constrain({ alphabet: typeof value === 'string' ? value : '', canBeMissing: false });
  }

  /** Narrows the value, and calls back the listeners. */
  public constrain(traits: Partial<Traits>): void {
    this.traits = { ...this.traits, ...traits };
    for (const listener of this.listeners) listener();
  }

  /** Calls back whenever the value is narrowed: what is derived from it is narrowed in turn. */
  public whenConstrained(listener: () => void): void {
    this.listeners.push(listener);
  }
}

const ASCII = Array.from({ length: 0x7f }, (_, code) => String.fromCharCode(code)).join('');

/**
 * All characters of ASCII and some others. Those that break out of JSON come first, so that a method which keeps only the start of a
 * string keeps them.
 */
export const FULL_ALPHABET = `"\\'],}:{[${ASCII}\u007f\u00e9\u2028\u20ac`;

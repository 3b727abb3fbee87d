import { MAX_FOREACH_ITERATIONS } from '../../api-gateway/limits';
import type { ArithmeticOperator } from '../../java/values/arithmetic';
import { JavaObject, type JavaValue } from '../../java/values/java-value';
import { Bounds } from './bounds';

/** What a symbolic value could be: a text, any value of JSON, JSON as text, and so on. */
export type Kind = 'string' | 'json' | 'jsonText' | 'number' | 'boolean' | 'list' | 'entry';

/** What is known of a symbolic value. */
export interface Traits {
  readonly kind: Kind;
  /** Whether the client decides what it is. */
  readonly isTainted: boolean;
  /** A text, or an element's text, with every character that the value may have. */
  readonly alphabet: string;
  /** Whether it may be missing in a request. */
  readonly canBeMissing?: boolean;
  /** Whether a list may have more than a thousand elements, were it not for its size. */
  readonly isUnbounded?: () => boolean;
  /** What the elements of a list are. */
  readonly elementKind?: Kind;
  /** Of a range: its ends. */
  readonly range?: readonly [JavaValue, JavaValue];
  /** Of a length or a size: the bounds of what has it. */
  readonly bounds?: Bounds;
  /** Of a number: how it is calculated from others. */
  readonly calculation?: Calculation;
  /** Of a part of JSON: what it may look like. */
  readonly fragment?: string;
  /** Of a boolean: what follows from the answer. */
  readonly constrain?: (holds: boolean) => void;
}

/** Arithmetic with numbers of which some are symbolic. */
export interface Calculation {
  readonly operator: ArithmeticOperator;
  readonly operands: readonly [JavaValue, JavaValue];
}

/** A value that nobody knows before a request is there. It is printed as a placeholder, which tells where it went. */
export class SymbolicValue extends JavaObject {
  /** The only values that a text can have, where a condition has told. */
  public alternatives: readonly string[] | undefined;
  /** How large a number is. */
  public readonly bounds: Bounds;
  /** How long a text is, and how many elements a list has. */
  public readonly count = new Bounds(true);

  private readonly excluded = new Set<string>();
  private readonly listeners: (() => void)[] = [];
  private knownValue: Exclude<JavaValue, null> | undefined;

  /** `key` says how a template comes by the value; `placeholder` is what it prints. */
  public constructor(public readonly key: string, public readonly placeholder: string, public traits: Traits) {
    super();
    this.bounds = traits.bounds ?? new Bounds(false);
  }

  /** The value itself, where a condition has told. */
  public get constant(): Exclude<JavaValue, null> | undefined {
    return this.knownValue ?? (this.traits.kind === 'string' && this.count.high <= 0 ? '' : undefined);
  }

  /** Whether a list may have more elements than a loop goes over. */
  public get isUnbounded(): boolean {
    return this.traits.isUnbounded?.() === true && this.count.high > MAX_FOREACH_ITERATIONS;
  }

  /** The value prints as its placeholder. */
  public override text(): string {
    return this.placeholder;
  }

  /** Whether the value may be that text, by all that is known. */
  public canBe(text: string): boolean {
    const { kind, alphabet } = this.traits;
    if (this.excluded.has(text) || this.alternatives?.includes(text) === false) return false;
    if (kind === 'string' && this.count.nearest(text.length) !== text.length) return false;
    return Array.from(text).every((character) => alphabet.includes(character) || !ANY_TEXT.includes(character));
  }

  /** Constrains it: the value is not that text. */
  public exclude(text: string): void {
    this.excluded.add(text);
    if (text !== '') return;
    if (this.traits.kind === 'string') this.count.constrainAtMost(0, false);
    this.constrain({ canBeMissing: false });
  }

  /** Constrains it: the value has no other characters than those that are accepted. */
  public keepCharacters(accepts: (character: string) => boolean): void {
    const { alphabet } = this.traits;
    const kept = Array.from(alphabet).filter(accepts).join('');
    if (kept !== alphabet) this.constrain({ alphabet: kept });
  }

  /** Constrains it: the value is one of these texts. */
  public limitTo(texts: readonly string[]): void {
    this.alternatives = texts;
    this.keepCharacters((character) => texts.some((text) => text.includes(character)));
  }

  /** Learns the value itself. */
  public become(value: Exclude<JavaValue, null>): void {
    this.knownValue = value;
    this.constrain({ alphabet: typeof value === 'string' ? value : '', canBeMissing: false });
  }

  /** Learns more of the value, and tells those who asked. */
  public constrain(traits: Partial<Traits>): void {
    this.traits = { ...this.traits, ...traits };
    for (const listener of this.listeners) listener();
  }

  /** Calls back whenever more of the value is known. */
  public whenConstrained(listener: () => void): void {
    this.listeners.push(listener);
  }
}

const PRINTABLE = Array.from({ length: 0x7f }, (_, code) => String.fromCharCode(code)).join('');

/** A text with every character of ASCII and some others; those that break out of JSON come first. */
export const ANY_TEXT = `"\\'],}:{[${PRINTABLE}\u007f\u00e9\u2028\u20ac`;

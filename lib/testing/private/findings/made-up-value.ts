import { JavaObject } from '../java/java-object';

/** What a made-up value could be: a text, any value of JSON, JSON as text, and so on. */
export type Kind = 'text' | 'json' | 'jsonText' | 'number' | 'boolean' | 'list' | 'entry' | 'parameters';

/** What is known of a made-up value. */
export interface Traits {
  readonly kind: Kind;
  /** Whether the client decides what it is. */
  readonly isOfClient: boolean;
  /** A text, or an element's text, with every character that the value may have. */
  readonly sample: string;
  /** Whether it may be missing in a request. */
  readonly canBeMissing?: boolean;
  /** The most characters of a text. */
  readonly maximumLength?: number;
  /** Whether a list may have more than a thousand elements. */
  readonly isUnbounded?: boolean;
  /** What the elements of a list are. */
  readonly elementKind?: Kind;
  /** Of a number: the value whose size or length it is. */
  readonly measured?: MadeUpValue;
  /** Of a boolean: what follows from the answer. */
  readonly learn?: (holds: boolean) => void;
}

/** A value that nobody knows before a request is there. It is printed as a mark, which tells where it went. */
export class MadeUpValue extends JavaObject {
  /** The value itself, where a condition has told. */
  public constant: string | undefined;
  /** The only values that a text can have, where a condition has told. */
  public alternatives: readonly string[] | undefined;

  /** `key` says how a template comes by the value; `mark` is what it prints. */
  public constructor(public readonly key: string, public readonly mark: string, public traits: Traits) {
    super();
  }

  /** The value prints as its mark. */
  public override text(): string {
    return this.mark;
  }

  /** Learns that the value has no other characters than those that are accepted. */
  public keepCharacters(accepts: (character: string) => boolean): void {
    this.learn({ sample: Array.from(this.traits.sample).filter(accepts).join('') });
  }

  /** Learns how many characters or elements the value has at most. */
  public limit(maximum: number): void {
    this.learn(this.traits.kind === 'text' ? { maximumLength: maximum } : { isUnbounded: maximum > MAXIMUM_ELEMENTS });
  }

  /** Learns the value itself. */
  public become(text: string): void {
    this.constant = text;
    this.learn({ sample: text, canBeMissing: false, maximumLength: text.length });
  }

  /** Learns more of the value. */
  public learn(traits: Partial<Traits>): void {
    this.traits = { ...this.traits, ...traits };
  }
}

/** How many elements a loop goes over on API Gateway. */
export const MAXIMUM_ELEMENTS = 1_000;

const PRINTABLE = Array.from({ length: 0x7f }, (_, code) => String.fromCharCode(code)).join('');

/** A text with every character of ASCII and some others; those that break out of JSON come first. */
export const ANY_TEXT = `"\\'],}:{[${PRINTABLE}\u007f\u00e9\u2028\u20ac`;

import { RenderError } from '../../java/render-error';
import type { JavaValue } from '../../java/values/java-value';
import { textOf } from '../../java/values/value-text';
import type { FindingId } from '../rules';
import type { UnplacedFinding } from '../unplaced-finding';
import { OverrideWatch } from './override-watch';
import { SymbolicValue, Traits } from './symbolic-value';

/** The first character that stands for a symbolic value: a private one, which no template has. */
const FIRST_PLACEHOLDER = 0xf0000;
const LAST_PLACEHOLDER = 0xffffd;
const PLACEHOLDERS = /[\u{f0000}-\u{ffffd}]/u;
const EACH_PLACEHOLDER = /([\u{f0000}-\u{ffffd}])/u;

/** A parameter that the template reads. */
export interface ReadParameter {
  /** Its name; undefined where only the request tells which one is read. */
  readonly name: string | undefined;
  readonly position: number;
}

/** One way that a render can go: what the template asks of values that nobody knows is answered from a script, then with yes. */
export class ExecutionPath {
  /** The answers in order. */
  public readonly answers: boolean[] = [];
  public readonly findings: UnplacedFinding[] = [];
  public readonly parameters: ReadParameter[] = [];
  public readonly overrides = new OverrideWatch((id, position, message) => { this.note(id, position, message); });

  private readonly answered = new Map<string, boolean>();
  private readonly values = new Map<string, SymbolicValue>();
  private readonly placeheld: SymbolicValue[] = [];

  /** `script` holds the first answers. */
  public constructor(public readonly script: readonly boolean[]) {}

  /** Notes what was found. */
  public note(id: FindingId, position: number, message: string): void {
    this.findings.push({ id, position, message });
  }

  /** Answers a question: the same question always in the same way. */
  public decide(question: string): boolean {
    let answer = this.answered.get(question);
    if (answer === undefined) {
      answer = this.script[this.answers.length] ?? true;
      this.answers.push(answer);
      this.answered.set(question, answer);
    }
    return answer;
  }

  /** The value that a template comes by in this way: the same for all its places, with all that is known of it. */
  public value(key: string, traits: Traits): SymbolicValue {
    return this.derive(key, [], () => traits);
  }

  /** A value that is made of others: whatever is noted of them is noted of it. */
  public derive(key: string, sources: readonly SymbolicValue[], traitsOf: () => Traits): SymbolicValue {
    let value = this.values.get(key);
    if (value === undefined) {
      if (this.placeheld.length > LAST_PLACEHOLDER - FIRST_PLACEHOLDER) throw new RenderError('there are more symbolic values than marks for them');
      const made = new SymbolicValue(key, String.fromCodePoint(FIRST_PLACEHOLDER + this.placeheld.length), traitsOf());
      for (const source of sources) {
        source.whenConstrained(() => {
          const { alphabet } = traitsOf();
          made.keepCharacters((character) => alphabet.includes(character));
        });
      }
      this.values.set(key, made);
      this.placeheld.push(made);
      value = made;
    }
    return value;
  }

  /** How a value is written in the key of another. */
  public keyOf(value: JavaValue): string {
    return value instanceof SymbolicValue
      ? value.key
      : this.partsOf(textOf(value)).map((part) => (typeof part === 'string' ? part : `{${part.key}}`)).join('');
  }

  /** A value as the rules for symbolic ones take it: a text with marks in it is one, and one that is known by now is none. */
  public known(value: JavaValue): JavaValue {
    if (value instanceof SymbolicValue) return value.constant ?? value;
    if (typeof value !== 'string' || !hasPlaceholders(value)) return value;
    const parts = this.partsOf(value);
    const [first] = parts;
    if (parts.length === 1 && first instanceof SymbolicValue) return first.constant ?? first;
    if (parts.every((part) => typeof part === 'string' || part.constant !== undefined)) return parts.map(knownText).join('');
    const sources = parts.filter((part) => part instanceof SymbolicValue);
    return this.derive(this.keyOf(value), sources, () => ({
      kind: 'string',
      isTainted: sources.some(({ traits }) => traits.isTainted),
      alphabet: parts.map((part) => (typeof part === 'string' ? part : part.traits.alphabet)).join(''),
    }));
  }

  /** A text taken apart: what is known of it, and the symbolic values in it. */
  public partsOf(text: string): readonly (string | SymbolicValue)[] {
    if (!hasPlaceholders(text)) return [text];
    const parts: (string | SymbolicValue)[] = [];
    for (const [index, piece] of text.split(EACH_PLACEHOLDER).entries()) {
      const value = index % 2 === 1 ? this.placeheld[(piece.codePointAt(0) ?? 0) - FIRST_PLACEHOLDER] : undefined;
      if (value !== undefined) parts.push(value);
      else if (piece !== '') parts.push(piece);
    }
    return parts;
  }
}

/** Whether a text has symbolic values in it. */
export function hasPlaceholders(text: string): boolean {
  return PLACEHOLDERS.test(text);
}

function knownText(part: string | SymbolicValue): string {
  return typeof part === 'string' ? part : textOf(part.constant ?? '');
}

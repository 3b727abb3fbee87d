import { RenderFailure } from '../../java/render-failure';
import type { JavaValue } from '../../java/values/java-value';
import { textOf } from '../../java/values/value-text';
import type { Finding, FindingId } from '../finding';
import { MadeUpValue, Traits } from './made-up-value';
import { OverrideWatch } from './override-watch';

/** The first character that stands for a made-up value: a private one, which no template has. */
const FIRST_MARK = 0xf0000;
const LAST_MARK = 0xffffd;
const MARKS = /[\u{f0000}-\u{ffffd}]/u;
const EACH_MARK = /([\u{f0000}-\u{ffffd}])/u;

/** A parameter that the template reads. */
export interface ReadParameter {
  /** Its name; undefined where only the request tells which one is read. */
  readonly name: string | undefined;
  readonly position: number;
}

/** One way that a render can go: what the template asks of values that nobody knows is answered from a script, then with yes. */
export class World {
  /** The answers in order. */
  public readonly answers: boolean[] = [];
  public readonly findings: Finding[] = [];
  public readonly parameters: ReadParameter[] = [];
  public readonly overrides = new OverrideWatch((id, position, message) => { this.note(id, position, message); });

  private readonly answered = new Map<string, boolean>();
  private readonly values = new Map<string, MadeUpValue>();
  private readonly marked: MadeUpValue[] = [];

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
  public value(key: string, traits: Traits): MadeUpValue {
    return this.derive(key, [], () => traits);
  }

  /** A value that is made of others: whatever is learnt of them is learnt of it. */
  public derive(key: string, sources: readonly MadeUpValue[], traitsOf: () => Traits): MadeUpValue {
    let value = this.values.get(key);
    if (value === undefined) {
      if (this.marked.length > LAST_MARK - FIRST_MARK) throw new RenderFailure('there are more made-up values than marks for them');
      const made = new MadeUpValue(key, String.fromCodePoint(FIRST_MARK + this.marked.length), traitsOf());
      for (const source of sources) {
        source.whenLearnt(() => {
          const { sample } = traitsOf();
          made.keepCharacters((character) => sample.includes(character));
        });
      }
      this.values.set(key, made);
      this.marked.push(made);
      value = made;
    }
    return value;
  }

  /** How a value is written in the key of another. */
  public keyOf(value: JavaValue): string {
    return value instanceof MadeUpValue
      ? value.key
      : this.partsOf(textOf(value)).map((part) => (typeof part === 'string' ? part : `{${part.key}}`)).join('');
  }

  /** A value as the rules for made-up ones take it: a text with marks in it is one, and one that is known by now is none. */
  public known(value: JavaValue): JavaValue {
    if (value instanceof MadeUpValue) return value.constant ?? value;
    if (typeof value !== 'string' || !hasMarks(value)) return value;
    const parts = this.partsOf(value);
    const [first] = parts;
    if (parts.length === 1 && first instanceof MadeUpValue) return first.constant ?? first;
    if (parts.every((part) => typeof part === 'string' || part.constant !== undefined)) return parts.map(knownText).join('');
    const sources = parts.filter((part) => part instanceof MadeUpValue);
    return this.derive(this.keyOf(value), sources, () => ({
      kind: 'text',
      isOfClient: sources.some(({ traits }) => traits.isOfClient),
      sample: parts.map((part) => (typeof part === 'string' ? part : part.traits.sample)).join(''),
    }));
  }

  /** A text taken apart: what is known of it, and the made-up values in it. */
  public partsOf(text: string): readonly (string | MadeUpValue)[] {
    if (!hasMarks(text)) return [text];
    const parts: (string | MadeUpValue)[] = [];
    for (const [index, piece] of text.split(EACH_MARK).entries()) {
      const value = index % 2 === 1 ? this.marked[(piece.codePointAt(0) ?? 0) - FIRST_MARK] : undefined;
      if (value !== undefined) parts.push(value);
      else if (piece !== '') parts.push(piece);
    }
    return parts;
  }
}

/** Whether a text has made-up values in it. */
export function hasMarks(text: string): boolean {
  return MARKS.test(text);
}

function knownText(part: string | MadeUpValue): string {
  return typeof part === 'string' ? part : textOf(part.constant ?? '');
}

import { RenderError } from '../../java/render-error';
import type { JavaValue } from '../../java/values/java-value';
import { textOf } from '../../java/values/value-text';
import { spendMemory, spendText, spendWork } from '../../java/work-budget';
import type { FindingSeverity } from '../finding-severity';
import type { FindingId } from '../rules';
import type { UnplacedFinding } from '../unplaced-finding';
import { OverrideWatch } from './override-watch';
import { SymbolicValue, Traits } from './symbolic-value';

/** Placeholders are characters of a private plane of Unicode, which templates do not use. */
const FIRST_PLACEHOLDER = 0xf0000;
const LAST_PLACEHOLDER = 0xffffd;
const PLACEHOLDERS = /[\u{f0000}-\u{ffffd}]/u;
const eachPlaceholder = /([\u{f0000}-\u{ffffd}])/u;

/** A path with more symbolic values than there are placeholders ends early. */
export class TooManyValuesError extends RenderError {}

/** A parameter of the request that the template reads. */
export interface ReadParameter {
  /** Its name; undefined where it depends on the request. */
  readonly name: string | undefined;
  readonly position: number;
}

/** One execution path through a template: the decisions at its conditions, the symbolic values under them, and the findings along it. */
export class ExecutionPath {
  /** The decisions so far, in order. */
  public readonly decisions: boolean[] = [];
  public readonly findings: UnplacedFinding[] = [];
  public readonly parameters: ReadParameter[] = [];
  public readonly overrides = new OverrideWatch((id, position, message) => { this.report(id, position, message); });

  /** Whether a loop over a list of the request has run: nobody knows how many elements that has. */
  public hasGuessedRounds = false;

  /** Whether the path reads overrides that it has not set: the template before this one may have done so. */
  public readsEarlierOverrides = false;
  /** Whether the call that ends the path is one of which no recording shows that it fails. */
  public failsAsJavaDoes = false;

  private readonly decided = new Map<string, boolean>();
  private readonly values = new Map<string, SymbolicValue>();
  private readonly valuesByPlaceholder: SymbolicValue[] = [];

  /** `prefix` holds the first decisions; all further ones are true. */
  public constructor(public readonly prefix: readonly boolean[]) {}

  /** Adds a finding; `severity` is given where it is less severe than its rule. */
  public report(id: FindingId, position: number, message: string, severity?: FindingSeverity): void {
    this.findings.push({ id, position, message, ...severity === undefined ? {} : { severity } });
  }

  /** Decides a condition that depends on the request: the same condition always in the same way. */
  public decide(condition: string): boolean {
    let decision = this.decided.get(condition);
    if (decision === undefined) {
      decision = this.prefix[this.decisions.length] ?? true;
      this.decisions.push(decision);
      this.decided.set(condition, decision);
    }
    return decision;
  }

  /** The symbolic value of an expression: the same one wherever the template writes that expression. */
  public value(key: string, traits: Traits): SymbolicValue {
    return this.derive(key, [], () => traits);
  }

  /** A symbolic value that is made of others: what narrows their alphabets narrows its own. */
  public derive(key: string, sources: readonly SymbolicValue[], traitsOf: () => Traits): SymbolicValue {
    const known = this.values.get(key);
    if (known !== undefined) return known;
    spendText(key.length);
    spendMemory(VALUE_BYTES);
    const placeholder = FIRST_PLACEHOLDER + this.valuesByPlaceholder.length;
    if (placeholder > LAST_PLACEHOLDER) throw new TooManyValuesError('there are more symbolic values than placeholders');
    const value = new SymbolicValue(key, String.fromCodePoint(placeholder), traitsOf(), sources);
    for (const source of sources) {
      source.whenConstrained(() => {
        const { alphabet } = traitsOf();
        value.keepCharacters((character) => alphabet.includes(character));
      });
    }
    this.values.set(key, value);
    this.valuesByPlaceholder.push(value);
    return value;
  }

  /** The expression that a value comes from, as part of the key of another. */
  public keyOf(value: JavaValue): string {
    return value instanceof SymbolicValue
      ? value.key
      : this.partsOf(textOf(value)).map((part) => (typeof part === 'string' ? part : `{${part.key}}`)).join('');
  }

  /** The key of an argument: a string in quotes, as templates write it. */
  public argumentKey(value: JavaValue): string {
    const isText = typeof value === 'string' && !hasPlaceholders(value);
    return isText ? `"${value}"` : this.keyOf(value);
  }

  /** Replaces a string with placeholders by a symbolic value, and a decided symbolic value by its constant. */
  public simplify(value: JavaValue): JavaValue {
    if (value instanceof SymbolicValue) return value.constant ?? value;
    if (typeof value !== 'string' || !hasPlaceholders(value)) return value;
    const parts = this.partsOf(value);
    const [first] = parts;
    if (parts.length === 1 && first instanceof SymbolicValue) return first.constant ?? first;
    // A string whose placeholders are all decided is a constant.
    if (parts.every((part) => typeof part === 'string' || part.constant !== undefined)) return parts.map(constantText).join('');
    const sources = parts.filter((part) => part instanceof SymbolicValue);
    return this.derive(this.keyOf(value), sources, () => ({
      kind: 'string',
      isTainted: sources.some(({ traits }) => traits.isTainted),
      alphabet: joinedAlphabets(parts.map((part) => (typeof part === 'string' ? part : part.traits.alphabet))),
    }));
  }

  /** Splits a text into its constant parts, and the symbolic values between them. */
  public partsOf(text: string): readonly (string | SymbolicValue)[] {
    spendWork(text.length >>> 8);
    if (!hasPlaceholders(text)) return [text];
    spendText(text.length);
    const parts: (string | SymbolicValue)[] = [];
    for (const [index, piece] of text.split(eachPlaceholder).entries()) {
      const value = index % 2 === 1 ? this.valuesByPlaceholder[(piece.codePointAt(0) ?? 0) - FIRST_PLACEHOLDER] : undefined;
      if (value !== undefined) parts.push(value);
      else if (piece !== '') parts.push(piece);
    }
    return parts;
  }
}

/** Tells if a text has placeholders of symbolic values in it. */
export function hasPlaceholders(text: string): boolean {
  return PLACEHOLDERS.test(text);
}

/** A symbolic value takes about this many bytes, with what constrains it. */
const VALUE_BYTES = 1000;

function joinedAlphabets(alphabets: readonly string[]): string {
  spendText(alphabets.reduce((sum, alphabet) => sum + alphabet.length, 0));
  return alphabets.join('');
}

function constantText(part: string | SymbolicValue): string {
  return typeof part === 'string' ? part : textOf(part.constant ?? '');
}

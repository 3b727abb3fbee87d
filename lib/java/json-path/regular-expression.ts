import { compilePattern, Pattern } from '../regex/pattern';
import type { JavaValue } from '../values/java-value';
import { textOf } from '../values/value-text';

/** A regular expression of a filter: between slashes, with an `i` behind them to ignore the case of ASCII letters. */
export class RegularExpression {
  private readonly pattern: Pattern;

  /** Fails where the source is no regular expression of Java. */
  public constructor(private readonly source: string, ignoresCase: boolean) {
    this.pattern = compilePattern(ignoresCase ? `(?i)${source}` : source);
  }

  /** Whether the whole text of a value matches. */
  public matches(value: JavaValue | RegularExpression): boolean {
    return this.pattern.matches(value instanceof RegularExpression ? value.source : textOf(value));
  }
}

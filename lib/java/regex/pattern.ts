import { RenderError } from '../render-error';
import { TextBuilder } from '../text/text-builder';
import { spendMemory, spendWork } from '../work-budget';
import { LiteralFinder, PatternMatchFinder } from './match-finder';
import type { MatchFinder } from './match-finder';
import { compile } from './matching/pattern-compiler';
import type { CompiledPattern } from './matching/pattern-compiler';
import { PatternCache } from './pattern-cache';
import { expand, parseReplacement } from './replacement';
import type { ReplacementGroups } from './replacement';
import { splitAround } from './split';
import { parsePattern } from './syntax/pattern-parser';

/** A regular expression as JDK 17 understands it. */
export interface Pattern {
  /** Whether the pattern matches the whole text, as `String.matches` tells. */
  matches(text: string): boolean;
  /** Whether the pattern matches somewhere in the text, as `Matcher.find` tells. */
  find(text: string): boolean;
  /** Replaces every match; `$1`, `${name}` and backslashes in the replacement mean what they mean in Java. */
  replaceAll(text: string, replacement: string): string;
  /** Replaces the first match. */
  replaceFirst(text: string, replacement: string): string;
  /** Splits the text around the matches as `String.split` does: with `limit` 0, empty texts at the end are dropped. */
  split(text: string, limit?: number): string[];
}

/**
 * Compiles a regular expression; an invalid one fails. What is compiled is kept for the next call.
 *
 * A call may take ten million steps and twenty more for each character of its text; then it fails, where Java would go on.
 * Not supported, and refused: `\N{…}`, `\X` and `\b{g}`. The flag `(?c)` for canonical equivalence changes nothing.
 */
export function compilePattern(source: string): Pattern {
  return cache.get(source);
}

/** The longest pattern, in characters: as long as the longest mapping template. */
const MAXIMUM_SOURCE_LENGTH = 300_000;
/** The binary logarithm of how many characters that are only looked at count as one unit of a render's work. */
const CHARACTERS_PER_UNIT = 6;

/** What a compiled pattern takes for each character of its source. */
const BYTES_PER_CHARACTER = 500;

const cache = new PatternCache<Pattern>((source) => {
  if (source.length > MAXIMUM_SOURCE_LENGTH) {
    throw new RenderError(`A regular expression of ${source.length} characters is too long: ${MAXIMUM_SOURCE_LENGTH} are the most`);
  }
  spendWork(source.length);
  spendMemory(source.length * BYTES_PER_CHARACTER);
  const literal = literalOf(source);
  return literal === undefined ? new CompiledMatcher(compile(parsePattern(source))) : new LiteralPattern(literal);
});

/** The text that a pattern without special characters stands for; also `\.` and other escaped signs. */
function literalOf(source: string): string | undefined {
  const plain = /^(?:[^\\.$|()[{^?*+\ud800-\udfff]|\\[!-/:-@[-`{-~])+$/.test(source);
  return plain ? source.replace(/\\(.)/gs, '$1') : undefined;
}

abstract class SearchedPattern implements Pattern {
  public matches(text: string): boolean {
    spendWork(text.length >> CHARACTERS_PER_UNIT);
    return this.matchesAll(text);
  }

  public find(text: string): boolean {
    return this.finder(text).find();
  }

  public replaceAll(text: string, replacement: string): string {
    return this.replace(text, replacement, Infinity);
  }

  public replaceFirst(text: string, replacement: string): string {
    return this.replace(text, replacement, 1);
  }

  public split(text: string, limit = 0): string[] {
    return splitAround(this.finder(text), text, limit);
  }

  protected abstract matchesAll(text: string): boolean;
  protected abstract newFinder(text: string): MatchFinder;
  protected abstract groups(): ReplacementGroups;

  private finder(text: string): MatchFinder {
    spendWork(text.length >> CHARACTERS_PER_UNIT);
    return this.newFinder(text);
  }

  /** The replacement is read at the first match: without one, an invalid replacement does no harm. */
  private replace(text: string, source: string, limit: number): string {
    const match = this.finder(text);
    if (!match.find()) return text;
    const replacement = parseReplacement(source, this.groups());
    const result = new TextBuilder();
    let end = 0;
    let count = 0;
    do {
      spendWork(1 + (replacement.length >>> 4));
      result.add(text.slice(end, match.start));
      result.add(expand(replacement, match));
      end = match.end;
      count += 1;
    } while (count < limit && match.find());
    result.add(text.slice(end));
    return result.toString();
  }
}

class CompiledMatcher extends SearchedPattern {
  public constructor(private readonly pattern: CompiledPattern) {
    super();
  }

  protected override matchesAll(text: string): boolean {
    return new PatternMatchFinder(this.pattern, text).matchesAll();
  }

  protected override newFinder(text: string): MatchFinder {
    return new PatternMatchFinder(this.pattern, text);
  }

  protected override groups(): ReplacementGroups {
    return this.pattern;
  }
}

/** Most patterns of templates are a comma or a quote: those need no engine. */
class LiteralPattern extends SearchedPattern {
  public constructor(private readonly literal: string) {
    super();
  }

  protected override matchesAll(text: string): boolean {
    return text === this.literal;
  }

  protected override newFinder(text: string): MatchFinder {
    return new LiteralFinder(this.literal, text);
  }

  protected override groups(): ReplacementGroups {
    return { groupCount: 0, groupNames: new Map() };
  }
}

import { PatternMatchFinder } from '../../../lib/java/regex/match-finder';
import { compile } from '../../../lib/java/regex/matching/pattern-compiler';
import { parsePattern } from '../../../lib/java/regex/syntax/pattern-parser';

/** Every match in the text: what it matched, then what each group holds, null where the group took no part. */
export function foundBy(source: string, text: string): (string | null)[][] {
  const pattern = compile(parsePattern(source));
  const finder = new PatternMatchFinder(pattern, text);
  const matches: (string | null)[][] = [];
  while (finder.find()) {
    matches.push(Array.from({ length: pattern.groupCount + 1 }, (_, index) => finder.group(index) ?? null));
  }
  return matches;
}

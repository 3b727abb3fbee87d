import { caseInsensitiveRange, caseInsensitiveSingle } from '../characters/case-insensitive-set';
import { code } from '../characters/character-codes';
import { anyOf, complement, intersection, missingSet, range } from '../characters/character-set';
import type { CharacterSet } from '../characters/character-set';
import { LatinSet } from '../characters/latin-set';
import { failUnknownEscape, parseCharacterEscape, predefinedClass } from './escape-parser';
import { caseModeOf } from './pattern-flags';
import type { PatternReader } from './pattern-reader';
import { isPropertyLetter, parseProperty } from './property-parser';

/** The most `&&` in one class: each one is tested inside the next. */
const MAXIMUM_INTERSECTIONS = 250;
const SMALL_V = 0x76;
const VERTICAL_TAB = 0x0b;

/** Parses a character class from its `[` on, up to and with its `]`. */
export function parseCharacterClass(reader: PatternReader): CharacterSet {
  return reader.nested(() => new ClassParser(reader).parse(true));
}

/**
 * Parses one class. Java collects single Latin-1 characters in a set of their own, which keeps growing after `&&` has
 * used it; `[a&&[ab]b]` therefore matches `b`. The same is done here.
 */
class ClassParser {
  private readonly latin = new LatinSet();
  /** Whether `latin` holds characters that `members` does not have yet. */
  private latinPending = false;
  private members: CharacterSet[] = [];
  /** What was added last, which a `&&` with nothing on its right is applied to. */
  private latest: CharacterSet | undefined;

  private intersectionCount = 0;

  public constructor(private readonly reader: PatternReader) {}

  /** @param closes whether the class has its own `]`; the right side of `&&` ends at that of the class around it. */
  public parse(closes: boolean): CharacterSet {
    const { reader } = this;
    let next = reader.next();
    const negated = next === code.caret && reader.at(reader.cursor - 1) === code.openBracket;
    if (negated) {
      next = reader.next();
    }
    while (next !== code.closeBracket || !this.hasMembers()) {
      this.parseMember(next);
      next = reader.peek();
    }
    if (closes) {
      reader.next();
    }
    this.takeLatin();
    const members = anyOf(this.members);
    return negated ? complement(members) : members;
  }

  private hasMembers(): boolean {
    return this.members.length > 0 || this.latinPending;
  }

  private parseMember(next: number): void {
    const { reader } = this;
    if (next === code.openBracket) {
      this.add(parseCharacterClass(reader));
      return;
    }
    if (next === code.ampersand) {
      if (reader.next() === code.ampersand) {
        this.parseIntersection();
        return;
      }
      reader.unread();
    }
    if (next === code.end && reader.atEnd()) {
      reader.fail('Unclosed character class');
    }
    this.add(this.parseRange());
  }

  private add(set: CharacterSet | undefined): void {
    this.latest = set;
    if (set === undefined) {
      this.latinPending = true;
    } else {
      this.members.push(set);
    }
  }

  private takeLatin(): void {
    if (this.latinPending) {
      this.latest = this.members.length === 0 ? this.latin : this.latest;
      this.members.push(this.latin);
      this.latinPending = false;
    }
  }

  /** Parses the right side of `&&` and applies it to all members so far. */
  private parseIntersection(): void {
    const right = this.parseRightSide();
    this.takeLatin();
    this.latest = right ?? this.latest;
    if (this.members.length === 0) {
      this.members.push(right ?? this.reader.fail('Bad class syntax'));
    } else {
      this.countIntersection();
      this.members = [intersection(anyOf(this.members), this.latest ?? missingSet)];
    }
  }

  private countIntersection(): void {
    this.intersectionCount += 1;
    if (this.intersectionCount > MAXIMUM_INTERSECTIONS) {
      this.reader.fail(`More than ${MAXIMUM_INTERSECTIONS} && in one character class`);
    }
  }

  private parseRightSide(): CharacterSet | undefined {
    const { reader } = this;
    const operands: CharacterSet[] = [];
    for (let next = reader.next(); next !== code.closeBracket && next !== code.ampersand; next = reader.peek()) {
      operands.push(next === code.openBracket ? parseCharacterClass(reader) : this.parseOpenOperand());
    }
    return operands.length === 0 ? undefined : anyOf(operands);
  }

  /** An operand without brackets: `[abc&&def]`. */
  private parseOpenOperand(): CharacterSet {
    this.reader.unread();
    return this.reader.nested(() => new ClassParser(this.reader).parse(false));
  }

  /** Parses a character, a range or an escape; undefined where it went into the Latin-1 set. */
  private parseRange(): CharacterSet | undefined {
    const { reader } = this;
    let first = reader.peek();
    if (first === code.backslash) {
      if (isPropertyLetter(reader.nextEscaped())) {
        return parseProperty(reader);
      }
      const startsRange = reader.at(reader.cursor + 1) === code.minus;
      reader.unread();
      const escaped = this.parseEscape(startsRange);
      if (typeof escaped !== 'number') {
        return escaped;
      }
      first = escaped;
    } else {
      reader.next();
    }
    return this.parseRangeEnd(first);
  }

  private parseRangeEnd(first: number): CharacterSet | undefined {
    const { reader } = this;
    if (reader.peek() !== code.minus) {
      return this.singleCharacter(first);
    }
    const afterMinus = reader.at(reader.cursor + 1);
    if (afterMinus === code.openBracket || afterMinus === code.closeBracket) {
      return this.singleCharacter(first);
    }
    reader.next();
    const last = this.parseLast();
    if (last < first) {
      reader.fail('Illegal character range');
    }
    const caseMode = caseModeOf(reader.flags);
    return caseMode === 'exact' ? range(first, last) : caseInsensitiveRange(first, last, caseMode);
  }

  private parseLast(): number {
    const { reader } = this;
    const last = reader.peek();
    if (last === code.backslash) {
      const escaped = this.parseEscape(true);
      return typeof escaped === 'number' ? escaped : -1;
    }
    reader.next();
    return last;
  }

  /** Parses an escape from its backslash on. In a range, `\v` is a vertical tab. */
  private parseEscape(inRange: boolean): number | CharacterSet {
    const { reader } = this;
    const letter = reader.skip();
    if (inRange && letter === SMALL_V) {
      return VERTICAL_TAB;
    }
    return parseCharacterEscape(reader, letter) ?? predefinedClass(reader, letter) ?? failUnknownEscape(reader);
  }

  private singleCharacter(codePoint: number): CharacterSet | undefined {
    const caseMode = caseModeOf(this.reader.flags);
    return this.latin.add(codePoint, caseMode) ? undefined : caseInsensitiveSingle(codePoint, caseMode);
  }
}

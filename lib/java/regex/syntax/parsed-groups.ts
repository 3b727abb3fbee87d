import { isAsciiAlphanumeric } from '../characters/ascii-classes';
import { code, isAsciiDigit, isAsciiLetter } from '../characters/character-codes';
import type { PatternReader } from './pattern-reader';

/** The capturing groups that were opened so far. */
export class ParsedGroups {
  /** How many groups there are. */
  public count = 0;
  public readonly names = new Map<string, number>();
  /** Whether something refers back to a group. */
  public referenced = false;

  /** Opens a group and gives its number. */
  public add(): number {
    this.count += 1;
    return this.count;
  }

  /** Parses the rest of a name whose first character is read, up to its `>`, and opens a group of that name. */
  public addNamed(reader: PatternReader, first: number): number {
    const name = parseGroupName(reader, first);
    if (this.names.has(name)) {
      reader.fail(`Named capturing group <${name}> is already defined`);
    }
    const index = this.add();
    this.names.set(name, index);
    return index;
  }

  /** Parses the name in `\k<name>`, from the `<` on, and gives the number of that group. */
  public parseNamedReference(reader: PatternReader): number {
    if (reader.read() !== code.less) {
      reader.fail("\\k is not followed by '<' for named capturing group");
    }
    const name = parseGroupName(reader, reader.read());
    return this.names.get(name) ?? reader.fail(`named capturing group <${name}> does not exist`);
  }

  /** Parses a reference by number whose first digit is read: more digits belong to it while a group of that number exists. */
  public parseReference(reader: PatternReader, firstDigit: number): number {
    let group = firstDigit;
    for (let next = reader.peek(); isAsciiDigit(next); next = reader.peek()) {
      const longer = group * 10 + next - code.zero;
      if (longer > this.count) {
        break;
      }
      group = longer;
      reader.read();
    }
    return group;
  }
}

function parseGroupName(reader: PatternReader, first: number): string {
  if (!isAsciiLetter(first)) {
    reader.fail('capturing group name does not start with a Latin letter');
  }
  let name = '';
  let next = first;
  for (; isAsciiAlphanumeric(next); next = reader.read()) {
    name += String.fromCodePoint(next);
  }
  return next === code.greater ? name : reader.fail("named capturing group is missing trailing '>'");
}

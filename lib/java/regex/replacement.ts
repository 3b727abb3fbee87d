import { RenderError } from '../render-error';
import { checkTextLength, ELEMENT_BYTES, spendMemory, spendWork } from '../work-budget';
import type { MatchFinder } from './match-finder';

/** A part of a replacement: text, or the number of a group. */
type ReplacementPart = string | number;

/** A replacement with its group references resolved. */
export type Replacement = readonly ReplacementPart[];

/** The groups that a replacement may refer to. */
export interface ReplacementGroups {
  readonly groupCount: number;
  readonly groupNames: ReadonlyMap<string, number>;
}

/** Reads a replacement as `Matcher.replaceAll` does: `$1`, `${name}`, and a backslash before what stands for itself. */
export function parseReplacement(source: string, groups: ReplacementGroups): Replacement {
  if (!/[$\\]/.test(source)) return [source];
  spendWork(source.length >>> 2);
  spendMemory(source.length * ELEMENT_BYTES);
  return new ReplacementParser(source, groups).parse();
}

/** The text that replaces a match. A group that did not take part gives nothing. */
export function expand(replacement: Replacement, match: MatchFinder): string {
  let text = '';
  for (const part of replacement) {
    text += typeof part === 'string' ? part : match.group(part) ?? '';
    checkTextLength(text.length);
  }
  return text;
}

class ReplacementParser {
  private cursor = 0;

  public constructor(private readonly source: string, private readonly groups: ReplacementGroups) {}

  public parse(): Replacement {
    const parts: ReplacementPart[] = [];
    while (this.cursor < this.source.length) {
      parts.push(this.parsePart());
    }
    return parts;
  }

  private parsePart(): ReplacementPart {
    switch (this.source.charAt(this.cursor)) {
      case '\\':
        return this.parseEscaped();
      case '$':
        this.cursor += 1;
        return this.source.charAt(this.cursor) === '{' ? this.parseName() : this.parseNumber();
      default:
        return this.parseText();
    }
  }

  private parseText(): string {
    const rest = this.source.slice(this.cursor);
    const text = rest.slice(0, rest.search(/[$\\]|$/));
    this.cursor += text.length;
    return text;
  }

  private parseEscaped(): string {
    const character = this.source.charAt(this.cursor + 1);
    this.cursor += 2;
    return character || this.fail('character to be escaped is missing');
  }

  private parseName(): number {
    const [, name = '', close] = /^\{([A-Za-z0-9]*)(\}?)/.exec(this.source.slice(this.cursor)) ?? [];
    if (name === '') {
      this.fail('named capturing group has 0 length name');
    }
    if (close === '') {
      this.fail("named capturing group is missing trailing '}'");
    }
    if (/^\d/.test(name)) {
      this.fail(`capturing group name {${name}} starts with digit character`);
    }
    this.cursor += name.length + 2;
    return this.groups.groupNames.get(name) ?? this.fail(`No group with name {${name}}`);
  }

  /** The first digit is always a group, more digits belong to it while a group of that number exists. */
  private parseNumber(): number {
    if (this.cursor === this.source.length) {
      this.fail('Illegal group reference: group index is missing');
    }
    let group = this.digit();
    if (group < 0) {
      this.fail('Illegal group reference');
    }
    this.cursor += 1;
    for (let digit = this.digit(); digit >= 0 && group * 10 + digit <= this.groups.groupCount; digit = this.digit()) {
      group = group * 10 + digit;
      this.cursor += 1;
    }
    return group <= this.groups.groupCount ? group : this.fail(`No group ${group}`);
  }

  private digit(): number {
    const digit = this.source.charCodeAt(this.cursor) - 0x30;
    return digit >= 0 && digit <= 9 ? digit : -1;
  }

  private fail(description: string): never {
    throw new RenderError(`The replacement '${this.source.slice(0, 200)}' of a regular expression is invalid: ${description}`);
  }
}

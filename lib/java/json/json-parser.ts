import { RenderError } from '../render-error';
import { JavaList, JavaMap, JavaValue } from '../values/java-value';
import { ELEMENT_BYTES, spendMemory, spendWork } from '../work-budget';
import { character } from './json-characters';
import { readJsonNumber } from './json-number';
import { JsonTextScanner } from './json-text-scanner';

const { closingBrace, closingBracket, colon, comma, endOfText, f, n, openingBrace, openingBracket, quote, t } = character;

/** How deep objects and arrays may be nested: json-smart with its security patch refuses more. */
export const MAX_JSON_DEPTH = 400;

/**
 * Parses JSON as API Gateway does: json-smart in its "simple" mode.
 * That takes more than JSON: surplus commas, no commas between the elements of an array that are quoted or bracketed,
 * any text after the value, `\x41` in strings. Quotes are needed, and control characters in strings are not allowed.
 *
 * @throws RenderError where json-smart does.
 */
export function parseJson(text: string): JavaValue {
  spendWork(text.length >>> 4);
  return new JsonParser(text).parse();
}

/** What may follow a bare word, besides the end of the text: depends on what the word is in. */
type Stops = '' | ',]' | ',}';

/** An array that grew has room for more: most are short, and need none. */
function trimmed(items: JavaValue[]): JavaValue[] {
  return items.length < SHORT ? items.slice() : items;
}

const SHORT = 16;

class JsonParser {
  private readonly scanner: JsonTextScanner;
  private depth = 0;

  public constructor(text: string) {
    this.scanner = new JsonTextScanner(text);
  }

  public parse(): JavaValue {
    return this.readValue('');
  }

  private readValue(stops: Stops): JavaValue {
    this.scanner.skipWhiteSpace();
    switch (this.scanner.current) {
      case openingBrace: return this.nested(() => this.readObject());
      case openingBracket: return this.nested(() => this.readArray());
      case quote: return this.scanner.readString();
      case n: return this.readKeyword('null', null, stops);
      case t: return this.readKeyword('true', true, stops);
      case f: return this.readKeyword('false', false, stops);
      default: return readJsonNumber(this.scanner, stops);
    }
  }

  private nested(read: () => JavaValue): JavaValue {
    this.depth += 1;
    if (this.depth > MAX_JSON_DEPTH) {
      throw new RenderError(`The JSON text cannot be parsed: it is nested more than ${MAX_JSON_DEPTH} deep`);
    }
    this.scanner.next();
    const value = read();
    this.scanner.next();
    this.depth -= 1;
    return value;
  }

  /** Reads elements; the scanner ends at the closing bracket. */
  private readArray(): JavaList {
    const items: JavaValue[] = [];
    for (;;) {
      this.scanner.skipWhiteSpace();
      switch (this.scanner.current) {
        case closingBracket: return new JavaList('JSONArray', trimmed(items));
        case comma:
          this.scanner.next();
          break;
        case endOfText: return this.scanner.fail();
        default:
          spendMemory(ELEMENT_BYTES);
          items.push(this.readValue(',]'));
      }
    }
  }

  /** Reads entries; the scanner ends at the closing brace. */
  private readObject(): JavaMap {
    const map = new JavaMap();
    for (;;) {
      this.scanner.skipWhiteSpace();
      switch (this.scanner.current) {
        case closingBrace: return map;
        case comma:
          this.scanner.next();
          break;
        case quote:
          this.readEntry(map);
          break;
        default: return this.scanner.fail();
      }
    }
  }

  /** Reads an entry, which a comma or the closing brace must follow. */
  private readEntry(map: JavaMap): void {
    const key = this.scanner.readString();
    this.scanner.skipBlanks();
    if (this.scanner.current !== colon) {
      this.scanner.fail();
    }
    this.scanner.next();
    map.set(key, this.readValue(',}'));
    this.scanner.skipBlanks();
    if (!this.scanner.standsAtOneOf(',}')) {
      this.scanner.fail();
    }
  }

  private readKeyword(keyword: string, value: JavaValue, stops: Stops): JavaValue {
    this.scanner.skipWord(keyword);
    this.scanner.skipBlanks();
    if (this.scanner.current !== endOfText && !this.scanner.standsAtOneOf(stops)) {
      this.scanner.fail();
    }
    return value;
  }
}

import { RenderError } from '../render-error';
import { joinedTexts } from '../text/joined-texts';
import { convertPieces } from '../text/text-builder';
import { JavaClassObject } from '../values/java-class';
import { JavaMapView } from '../values/java-map-view';
import { JavaDouble, JavaFloat } from '../values/java-number';
import { JavaEntry, JavaList, JavaMap, JavaObject, JavaValue } from '../values/java-value';
import { numberText } from '../values/number-text';
import { checkDataDepth, checkTextLength, spendText, spendWork } from '../work-budget';

/** How deep lists and maps may be nested: Java's stack overflows not far from there, and on those that hold themselves. */
export const MAX_WRITTEN_DEPTH = 2_000;

const CHUNK_LENGTH = 10_000;

/**
 * Writes a value as JSON as API Gateway does: json-smart without compression.
 * What `$input.json` gives, and what printing a JSON array gives.
 *
 * @throws RenderError for what json-smart cannot write, for data nested too deep and for a text that gets too long.
 */
export function writeJson(value: JavaValue): string {
  return isContainer(value) ? new JsonWriter().write(value) : jsonScalar(value);
}

/** The text that printing a JSON array gives. */
export function jsonArrayText(list: JavaList): string {
  return writeJson(list);
}

/** What is written as an array or an object. */
type Container = JavaList | JavaMap | JavaMapView;

/** A list whose closing bracket is not written yet. */
class OpenList {
  public written = 0;

  public constructor(public readonly items: readonly JavaValue[]) {}
}

/** A map whose closing brace is not written yet. */
class OpenMap {
  public isFirst = true;

  public constructor(public readonly entries: Iterator<JavaEntry>) {}
}

/** Keeps the open containers on a stack of its own, so that no nesting can overflow JavaScript's. */
class JsonWriter {
  private readonly open: (OpenList | OpenMap)[] = [];
  private readonly chunks: string[] = [];
  private chunksLength = 0;
  private text = '';

  public write(value: Container): string {
    this.openContainer(value);
    for (let container = this.open.at(-1); container !== undefined; container = this.open.at(-1)) {
      if (container instanceof OpenList) {
        this.continueList(container);
      } else {
        this.continueMap(container);
      }
    }
    this.endChunk();
    return this.chunks.join('');
  }

  /** Joining texts of this length at the end is much faster than letting one grow by small pieces. */
  private endChunk(): void {
    this.chunksLength += this.text.length;
    // A list that holds the same list twice doubles the text with every level.
    checkTextLength(this.chunksLength);
    spendText(this.text.length);
    this.chunks.push(this.text);
    this.text = '';
  }

  private openContainer(value: Container): void {
    spendWork(1);
    if (this.open.length === MAX_WRITTEN_DEPTH) {
      throw new RenderError(`Lists and maps nested more than ${MAX_WRITTEN_DEPTH} deep cannot be written as JSON`);
    }
    if (value instanceof JavaMap) {
      this.append('{');
      this.open.push(new OpenMap(value.entryObjects()));
    } else {
      this.append('[');
      this.open.push(new OpenList(value instanceof JavaList ? value.items : value.items()));
    }
  }

  /** Writes elements up to the next one that is a container, or to the end. */
  private continueList(list: OpenList): void {
    const { items } = list;
    while (list.written < items.length) {
      const separator = list.written === 0 ? '' : ',';
      const container = items[list.written] ?? null;
      if (isContainer(container)) {
        list.written += 1;
        this.append(separator);
        this.openContainer(container);
        return;
      }
      const scalars = scalarsFrom(items, list.written);
      list.written += scalars.length;
      this.append(separator + scalars.join(','));
    }
    this.append(']');
    this.open.pop();
  }

  /** Writes entries up to the next one whose value is a container, or to the end. */
  private continueMap(map: OpenMap): void {
    for (let entry = map.entries.next(); entry.done !== true; entry = map.entries.next()) {
      const { key, value } = entry.value;
      const start = `${map.isFirst ? '' : ','}${jsonString(keyText(key))}:`;
      map.isFirst = false;
      if (isContainer(value)) {
        this.append(start);
        this.openContainer(value);
        return;
      }
      this.append(start + jsonScalar(value));
    }
    this.append('}');
    this.open.pop();
  }

  private append(text: string): void {
    this.text += text;
    if (this.text.length > CHUNK_LENGTH) {
      this.endChunk();
    }
  }
}

/** The texts of a number of elements that are no containers: joining them is faster than appending each. */
function scalarsFrom(items: readonly JavaValue[], start: number): string[] {
  const texts: string[] = [];
  let length = 0;
  for (let index = start; index < items.length && length < CHUNK_LENGTH; index += 1) {
    const item = items[index] ?? null;
    if (isContainer(item)) {
      break;
    }
    const text = jsonScalar(item);
    length += text.length;
    texts.push(text);
  }
  return texts;
}

function isContainer(value: JavaValue): value is Container {
  if (value instanceof JavaList && (value.elementType === 'byte' || value.elementType === 'char')) {
    throw new RenderError(`An array of ${value.elementType} cannot be written as JSON`);
  }
  return value instanceof JavaList || value instanceof JavaMap || value instanceof JavaMapView;
}

function jsonScalar(value: Exclude<JavaValue, Container>): string {
  if (typeof value === 'string') {
    return jsonString(value);
  }
  if (value === null || typeof value === 'boolean') {
    return String(value);
  }
  if (value instanceof JavaObject) {
    return jsonObject(value);
  }
  // Infinity is written as null, but NaN as it is: that is no JSON.
  const isInfinite = (value instanceof JavaDouble || value instanceof JavaFloat) && Math.abs(value.value) === Infinity;
  return isInfinite ? 'null' : numberText(value);
}

/** json-smart writes the properties of a bean: most of these objects have none, and two kinds keep theirs to themselves. */
function jsonObject(value: JavaObject): string {
  if (value instanceof JavaEntry || value instanceof JavaClassObject) {
    throw new RenderError(`An object of the class ${value.className} cannot be written as JSON`);
  }
  return '{}';
}

/** Keys need not be texts where a template has put them: they are written as printing gives them. */
function keyText(key: JavaValue): string {
  if (key === null) {
    throw new RenderError('A map that has null as a key cannot be written as JSON');
  }
  return typeof key === 'string' ? key : printedText(key, 0);
}

function printedText(value: JavaValue, depth: number): string {
  checkDataDepth(depth);
  const print = (item: JavaValue): string => printedText(item, depth + 1);
  if (value instanceof JavaList && value.listClass !== 'JSONArray') {
    return `[${joinedTexts(value.items, print)}]`;
  }
  if (value instanceof JavaMap) {
    return `{${joinedTexts(value.entryObjects(), (entry) => `${print(entry.key)}=${print(entry.value)}`)}}`;
  }
  if (value instanceof JavaObject) {
    return value.text(print);
  }
  return typeof value === 'string' ? value : writeJson(value);
}

// eslint forbids control characters in regular expressions only as literals; these are what json-smart escapes.
const ESCAPED = /["\\/\u0000-\u001f\u007f-\u009f\u2000-\u20ff]/;
const everyEscaped = new RegExp(ESCAPED.source, 'g');

const shortEscapes = new Map([
  ['"', '\\"'], ['\\', '\\\\'], ['/', '\\/'], ['\b', '\\b'], ['\f', '\\f'], ['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t'],
]);

/** Writes a string as json-smart does: it escapes `/` too, and the control and punctuation characters U+007F–U+009F and U+2000–U+20FF. */
function jsonString(text: string): string {
  return ESCAPED.test(text) ? `"${convertPieces(text, (piece) => piece.replace(everyEscaped, escapeOf))}"` : `"${text}"`;
}

function escapeOf(character: string): string {
  return shortEscapes.get(character) ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

import { TextBuilder } from '../text/text-builder';
import { checkDataDepth, checkTextLength, REFERENCE_BYTES, spendMemory, spendText, spendWork } from '../work-budget';
import { isJavaNumber, JavaBigDecimal, JavaDouble, JavaFloat, JavaInteger, JavaLong, JavaNumber } from './java-number';

/** A value as a mapping template sees it: null, or the JavaScript object that stands for a Java one. */
export type JavaValue = null | boolean | string | JavaNumber | JavaList | JavaMap | JavaObject;

/** Gives the text of a value, as Java's `toString` does. */
export type PrintValue = (value: JavaValue) => string;

const PLAIN_CLASS = 'java.lang.Object';

/** What has no value of its own in JavaScript: `$input`, `$util`, `$foreach`, entries, iterators. */
export abstract class JavaObject {
  /** The name of the Java class, which decides what methods there are. */
  public get className(): string {
    return PLAIN_CLASS;
  }

  /** The text that printing the object gives; `print` gives the text of what it holds. */
  public abstract text(print: PrintValue): string;

  /** What calling `toString` gives: null for the rare object that has no text just now. */
  public tryText(print: PrintValue): string | null {
    return this.text(print);
  }
}

/** How many characters Latin-1 has: they are the first of Unicode. */
const LATIN_1 = 0x100;

/** A `char`, as `charAt` returns it. */
export class JavaCharacter extends JavaObject {
  /** The class `java.lang.Character`. */
  public override get className(): string {
    return 'java.lang.Character';
  }

  /** `value` is one UTF-16 code unit. Take `of`, which shares those of Latin-1. */
  public constructor(public readonly value: string) {
    super();
  }

  /** The character that is one UTF-16 code unit. */
  public static of(value: string): JavaCharacter {
    const code = value.charCodeAt(0);
    return code < LATIN_1 ? latinCharacters[code] ??= new JavaCharacter(value) : new JavaCharacter(value);
  }

  /** The character itself. */
  public override text(): string {
    return this.value;
  }
}

const latinCharacters = new Array<JavaCharacter | undefined>(LATIN_1);

/** What an empty list takes, in bytes. */
const LIST_BYTES = 112;

/** Which class of Java the list stands for: they print differently. */
export type ListClass = 'ArrayList' | 'JSONArray' | 'Array' | 'SubList';

/** A list or an array. */
export class JavaList {
  /** How often elements were added or removed: an iterator that sees it change fails. */
  public modifications = 0;

  /** `elementType` is the name of the element's class, of an array only. */
  public constructor(
    public readonly listClass: ListClass,
    public readonly items: JavaValue[] = [],
    public readonly elementType = 'java.lang.Object',
  ) {
    spendMemory(LIST_BYTES);
  }

  /** Whether the list cannot grow or shrink, as an array cannot. */
  public get isFixed(): boolean {
    return this.listClass === 'Array';
  }

  /** Is told that `items` has changed, and how many there were before: only a part of a list wants to know. */
  public noteChange?(previousLength: number): void;
}

/** The elements from `start` to before `end` in an array of their own, within what the render may allocate. */
export function copyOfItems(items: readonly JavaValue[], start = 0, end = items.length): JavaValue[] {
  spendWork((end - start) >>> 4);
  spendMemory((end - start) * REFERENCE_BYTES);
  return items.slice(start, end);
}

/** An entry of a map: setting its value changes the map. */
export class JavaEntry extends JavaObject {
  /** The class of a LinkedHashMap's entries. */
  public override get className(): string {
    return 'java.util.LinkedHashMap$Entry';
  }

  /** `value` may change, and the map with it. */
  public constructor(public readonly key: JavaValue, public value: JavaValue) {
    super();
  }

  /** Key and value, as Java prints them. */
  public override text(print: PrintValue): string {
    const text = `${print(this.key)}=${print(this.value)}`;
    checkTextLength(text.length);
    return text;
  }
}

/** Which class of Java the map stands for: a silent one prints as nothing. */
export type MapClass = 'LinkedHashMap' | 'OverrideMap';

/** What a key is kept under: a value of JavaScript that is the same exactly where Java finds the keys equal. */
type Slot = string | number | bigint | boolean | null | object;

/** An entry that a map holds: it knows those before and after it. */
class LinkedEntry extends JavaEntry {
  public next: LinkedEntry | undefined;
  public previous: LinkedEntry | undefined;

  /** `slot` is what the key is kept under. */
  public constructor(key: JavaValue, value: JavaValue, public readonly slot: Slot) {
    super(key, value);
  }
}

/** Goes over the entries of a map, those that are added meanwhile included. */
class EntryIterator implements IterableIterator<JavaEntry> {
  private isBefore = true;

  /** `at` is the first entry, and then the one given last. */
  public constructor(private at: LinkedEntry | undefined) {}

  public [Symbol.iterator](): this {
    return this;
  }

  public next(): IteratorResult<JavaEntry, undefined> {
    if (this.isBefore) this.isBefore = false;
    else this.at = this.at?.next;
    return this.at === undefined ? { done: true, value: undefined } : { done: false, value: this.at };
  }
}

/** Maps with more entries find theirs by a hash; in smaller ones, looking at each takes less time and memory. */
const MOST_UNHASHED = 8;

/** What an empty map takes, in bytes. */
const MAP_BYTES = 112;
/** What an entry takes, and in a map with a hash besides. */
const ENTRY_BYTES = 72;
const HASHED_ENTRY_BYTES = 64;

/**
 * A map that keeps insertion order.
 *
 * Keys are compared as Java does: the text "1", the Integer 1 and the Long 1 are three keys.
 */
export class JavaMap {
  /** How often entries were added or removed: an iterator that sees it change fails. */
  public modifications = 0;

  private count = 0;
  private first: LinkedEntry | undefined;
  private last: LinkedEntry | undefined;
  private bySlot: Map<Slot, LinkedEntry> | undefined;
  private unusualSlots: Map<string, Slot> | undefined;
  private identities: Map<object, number> | undefined;

  /** `mapClass` decides how the map prints. */
  public constructor(public readonly mapClass: MapClass = 'LinkedHashMap') {
    spendMemory(MAP_BYTES);
  }

  /** How many entries there are. */
  public get size(): number {
    return this.count;
  }

  /** Whether there is an entry under `key`, be its value null. */
  public has(key: JavaValue): boolean {
    return this.entryAt(this.slotOf(key)) !== undefined;
  }

  /** The value under `key`; undefined where there is none. */
  public get(key: JavaValue): JavaValue | undefined {
    return this.entryAt(typeof key === 'string' ? key : this.slotOf(key))?.value;
  }

  /** Puts `value` under `key`; an entry that is there keeps its place. */
  public set(key: JavaValue, value: JavaValue): void {
    const slot = this.slotOf(key);
    const entry = this.entryAt(slot);
    if (entry === undefined) this.append(new LinkedEntry(key, value, slot));
    else entry.value = value;
  }

  /** Removes the entry under `key`, if there is one. */
  public delete(key: JavaValue): void {
    const entry = this.entryAt(this.slotOf(key));
    if (entry === undefined) return;
    this.bySlot?.delete(entry.slot);
    if (entry.previous === undefined) this.first = entry.next;
    else entry.previous.next = entry.next;
    if (entry.next === undefined) this.last = entry.previous;
    else entry.next.previous = entry.previous;
    this.count -= 1;
    this.modifications += 1;
  }

  /** Removes all entries. */
  public clear(): void {
    this.first = undefined;
    this.last = undefined;
    this.bySlot = undefined;
    this.count = 0;
    this.modifications += 1;
  }

  /** Keys and values, in order. */
  public* entries(): IterableIterator<[JavaValue, JavaValue]> {
    for (const entry of this.entryObjects()) yield [entry.key, entry.value];
  }

  /** The entries themselves, in order. */
  public entryObjects(): IterableIterator<JavaEntry> {
    return new EntryIterator(this.first);
  }

  private entryAt(slot: Slot): LinkedEntry | undefined {
    if (this.bySlot !== undefined) return this.bySlot.get(slot);
    let entry = this.first;
    while (entry !== undefined && entry.slot !== slot) entry = entry.next;
    return entry;
  }

  private append(entry: LinkedEntry): void {
    spendMemory(this.count < MOST_UNHASHED ? ENTRY_BYTES : ENTRY_BYTES + HASHED_ENTRY_BYTES);
    entry.previous = this.last;
    if (this.last === undefined) this.first = entry;
    else this.last.next = entry;
    this.last = entry;
    this.count += 1;
    this.modifications += 1;
    if (this.bySlot !== undefined) this.bySlot.set(entry.slot, entry);
    else if (this.count > MOST_UNHASHED) this.hash();
  }

  private hash(): void {
    this.bySlot = new Map();
    for (let entry = this.first; entry !== undefined; entry = entry.next) this.bySlot.set(entry.slot, entry);
  }

  private slotOf(key: JavaValue): Slot {
    if (typeof key === 'string' || typeof key === 'boolean' || key === null) return key;
    if (key instanceof JavaInteger || key instanceof JavaLong) return key.value;
    this.unusualSlots ??= new Map();
    const text = structuralKey(key, (object) => this.identityOf(object));
    let slot = this.unusualSlots.get(text);
    if (slot === undefined) {
      slot = key instanceof JavaObject ? key : { text };
      this.unusualSlots.set(text, slot);
    }
    return slot;
  }

  private identityOf(object: object): number {
    this.identities ??= new Map();
    let identity = this.identities.get(object);
    if (identity === undefined) {
      identity = this.identities.size;
      this.identities.set(object, identity);
    }
    return identity;
  }
}

/**
 * A text that two values share exactly if Java's `equals` says that they are equal.
 *
 * It serves the rare map keys that are neither text nor whole numbers.
 */
export function structuralKey(value: JavaValue, identityOf: (object: object) => number, depth = 0): string {
  checkDataDepth(depth);
  spendWork(1);
  if (typeof value === 'string') {
    spendText(value.length);
    return `s${value.length}:${value}`;
  }
  if (value === null || typeof value === 'boolean') return String(value);
  if (isJavaNumber(value)) return numberKey(value);
  const keyOf = (item: JavaValue): string => structuralKey(item, identityOf, depth + 1);
  if (value instanceof JavaList) {
    return value.listClass === 'Array' ? `i${identityOf(value)}` : `[${joinedKeys(value.items, keyOf)}]`;
  }
  if (value instanceof JavaObject) {
    if (value instanceof JavaCharacter) return `c${value.value}`;
    return value instanceof JavaEntry ? `e${keyOf(value.key)}=${keyOf(value.value)}` : `i${identityOf(value)}`;
  }
  const entries = Array.from(value.entryObjects(), ({ key, value: item }) => `${keyOf(key)}=${keyOf(item)}`);
  return `{${joinedKeys(entries.sort(), (entry) => entry)}}`;
}

function joinedKeys<T>(items: readonly T[], keyOf: (item: T) => string): string {
  const text = new TextBuilder();
  for (const item of items) text.add(`${keyOf(item)},`);
  spendWork(text.length >>> 4);
  return text.toString();
}

function numberKey(value: JavaNumber): string {
  if (value instanceof JavaInteger) return `I${value.value}`;
  if (value instanceof JavaBigDecimal) return `D${value.unscaled}e${value.scale}`;
  if (value instanceof JavaDouble) return `d${floatingKey(value.value)}`;
  if (value instanceof JavaFloat) return `f${floatingKey(value.value)}`;
  return value instanceof JavaLong ? `L${value.value}` : `B${value.value}`;
}

/** Java tells the two zeros apart, and takes every NaN for the same. */
function floatingKey(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

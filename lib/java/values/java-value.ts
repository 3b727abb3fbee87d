import { checkDataDepth, spendWork } from '../work-budget';
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

/** A `char`, as `charAt` returns it. */
export class JavaCharacter extends JavaObject {
  /** The class `java.lang.Character`. */
  public override get className(): string {
    return 'java.lang.Character';
  }

  /** `value` is one UTF-16 code unit. */
  public constructor(public readonly value: string) {
    super();
  }

  /** The character itself. */
  public override text(): string {
    return this.value;
  }
}

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
  ) {}

  /** Whether the list cannot grow or shrink, as an array cannot. */
  public get isFixed(): boolean {
    return this.listClass === 'Array';
  }

  /** Is told that `items` has changed, and how many there were before: only a part of a list wants to know. */
  public noteChange?(previousLength: number): void;
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
    return `${print(this.key)}=${print(this.value)}`;
  }
}

/** Which class of Java the map stands for: a silent one prints as nothing. */
export type MapClass = 'LinkedHashMap' | 'OverrideMap';

/** What a key is kept under: a value of JavaScript that is the same exactly where Java finds the keys equal. */
type Slot = string | number | bigint | boolean | null | object;

/**
 * A map that keeps insertion order.
 *
 * Keys are compared as Java does: the text "1", the Integer 1 and the Long 1 are three keys.
 */
export class JavaMap {
  /** How often entries were added or removed: an iterator that sees it change fails. */
  public modifications = 0;

  private readonly bySlot = new Map<Slot, JavaEntry>();
  private unusualSlots?: Map<string, Slot>;
  private identities?: Map<object, number>;

  /** `mapClass` decides how the map prints. */
  public constructor(public readonly mapClass: MapClass = 'LinkedHashMap') {}

  /** How many entries there are. */
  public get size(): number {
    return this.bySlot.size;
  }

  /** Whether there is an entry under `key`, be its value null. */
  public has(key: JavaValue): boolean {
    return this.bySlot.has(this.slotOf(key));
  }

  /** The value under `key`; undefined where there is none. */
  public get(key: JavaValue): JavaValue | undefined {
    return this.bySlot.get(typeof key === 'string' ? key : this.slotOf(key))?.value;
  }

  /** Puts `value` under `key`; an entry that is there keeps its place. */
  public set(key: JavaValue, value: JavaValue): void {
    const slot = this.slotOf(key);
    const entry = this.bySlot.get(slot);
    if (entry === undefined) {
      this.bySlot.set(slot, new JavaEntry(key, value));
      this.modifications += 1;
    } else {
      entry.value = value;
    }
  }

  /** Removes the entry under `key`, if there is one. */
  public delete(key: JavaValue): void {
    if (this.bySlot.delete(this.slotOf(key))) this.modifications += 1;
  }

  /** Removes all entries. */
  public clear(): void {
    this.bySlot.clear();
    this.modifications += 1;
  }

  /** Keys and values, in order. */
  public* entries(): IterableIterator<[JavaValue, JavaValue]> {
    for (const entry of this.bySlot.values()) yield [entry.key, entry.value];
  }

  /** The entries themselves, in order. */
  public entryObjects(): IterableIterator<JavaEntry> {
    return this.bySlot.values();
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

/** A map as far as its key needs it: this file must not import the map, which needs the key. */
interface Entries {
  entries(): IterableIterator<[JavaValue, JavaValue]>;
}

/**
 * A text that two values share exactly if Java's `equals` says that they are equal.
 *
 * It serves the rare map keys that are neither text nor whole numbers.
 */
export function structuralKey(value: JavaValue, identityOf: (object: object) => number, depth = 0): string {
  checkDataDepth(depth);
  spendWork(1);
  if (typeof value === 'string') return `s${value.length}:${value}`;
  if (value === null || typeof value === 'boolean') return String(value);
  if (isJavaNumber(value)) return numberKey(value);
  const keyOf = (item: JavaValue): string => structuralKey(item, identityOf, depth + 1);
  if (value instanceof JavaList) {
    return value.listClass === 'Array' ? `i${identityOf(value)}` : `[${value.items.map(keyOf).join(',')}]`;
  }
  if (value instanceof JavaObject) {
    if (value instanceof JavaCharacter) return `c${value.value}`;
    return value instanceof JavaEntry ? `e${keyOf(value.key)}=${keyOf(value.value)}` : `i${identityOf(value)}`;
  }
  const entries = [...(value as Entries).entries()].map(([key, item]) => `${keyOf(key)}=${keyOf(item)}`);
  return `{${entries.sort().join(',')}}`;
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

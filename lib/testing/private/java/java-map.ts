import { JavaEntry } from './java-entry';
import { structuralKey } from './java-key';
import { JavaInteger, JavaLong } from './java-number';
import { JavaObject } from './java-object';
import type { JavaValue } from './java-value';

/** Which class of Java the map stands for: a silent one prints as nothing. */
export type MapClass = 'LinkedHashMap' | 'Silent';

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

import { RenderError } from '../render-error';
import { spendMemory } from '../work-budget';
import { JavaEntry, JavaList, JavaMap, JavaObject, type JavaValue } from './java-value';

/** Goes over elements one by one. */
export interface Cursor {
  hasNext(): boolean;
  /** The next element; fails where there is none, or the collection has changed meanwhile. */
  next(): JavaValue;
  /** Removes the element that `next` gave last. */
  remove(): void;
}

/** What an iterator takes, in bytes, with the functions of its cursor. */
const ITERATOR_BYTES = 400;

/** An iterator that a template may hold. */
export class JavaIterator extends JavaObject {
  /** Take `over`; `name` is the name of the class in Java. */
  public constructor(public readonly cursor: Cursor, private readonly name: string) {
    super();
  }

  /** An iterator that counts in what the render may allocate. */
  public static over(cursor: Cursor, name: string): JavaIterator {
    spendMemory(ITERATOR_BYTES);
    return new JavaIterator(cursor, name);
  }

  /** The class, which depends on what is gone over. */
  public override get className(): string {
    return this.name;
  }

  /** Something like Java's text, which is another with each run. */
  public override text(): string {
    return `${this.name}@5e9f23b4`;
  }
}

/** Goes over a list; as in Java it ends where its place is the list's size, and fails if elements came or went. */
export function listIterator(list: JavaList): Cursor {
  return new ListCursor(list);
}

/** Goes over what `pick` takes of a map's entries; fails if entries came or went. */
export function mapIterator(map: JavaMap, pick: (entry: JavaEntry) => JavaValue): Cursor {
  return new MapCursor(map, pick);
}

class ListCursor implements Cursor {
  private index = 0;
  private seen: number;
  private canRemove = false;

  public constructor(private readonly list: JavaList) {
    this.seen = list.modifications;
  }

  public hasNext(): boolean {
    return this.index !== this.list.items.length;
  }

  public next(): JavaValue {
    const { list: { items } } = this;
    checkUnchanged(this.list, this.seen);
    if (this.index >= items.length) throw noMore();
    this.index += 1;
    this.canRemove = true;
    return items[this.index - 1] ?? null;
  }

  public remove(): void {
    const { list } = this;
    if (!this.canRemove || list.isFixed) throw new RenderError("'remove' has no element to remove");
    checkUnchanged(list, this.seen);
    this.index -= 1;
    this.canRemove = false;
    const { length } = list.items;
    list.items.splice(this.index, 1);
    list.modifications += 1;
    list.noteChange?.(length);
    this.seen = list.modifications;
  }
}

class MapCursor implements Cursor {
  private readonly entries: IterableIterator<JavaEntry>;
  private seen: number;
  private ahead: IteratorResult<JavaEntry>;
  private last: JavaEntry | undefined;

  public constructor(private readonly map: JavaMap, private readonly pick: (entry: JavaEntry) => JavaValue) {
    this.entries = map.entryObjects();
    this.seen = map.modifications;
    this.ahead = this.entries.next();
  }

  public hasNext(): boolean {
    return this.ahead.done !== true;
  }

  public next(): JavaValue {
    checkUnchanged(this.map, this.seen);
    if (this.ahead.done === true) throw noMore();
    this.last = this.ahead.value;
    this.ahead = this.entries.next();
    return this.pick(this.last);
  }

  public remove(): void {
    if (this.last === undefined) throw new RenderError("'remove' has no element to remove");
    checkUnchanged(this.map, this.seen);
    this.map.delete(this.last.key);
    this.last = undefined;
    this.seen = this.map.modifications;
  }
}

function checkUnchanged(collection: { readonly modifications: number }, seen: number): void {
  if (collection.modifications !== seen) throw new RenderError('a list or map must not grow or shrink while it is gone over');
}

function noMore(): RenderError {
  return new RenderError('there is no next element');
}

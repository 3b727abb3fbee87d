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
  let index = 0;
  let seen = list.modifications;
  let canRemove = false;
  return {
    hasNext: () => index !== list.items.length,
    next: () => {
      checkUnchanged(list, seen);
      if (index >= list.items.length) throw noMore();
      index += 1;
      canRemove = true;
      return list.items[index - 1] ?? null;
    },
    remove: () => {
      if (!canRemove || list.isFixed) throw new RenderError("'remove' has no element to remove");
      checkUnchanged(list, seen);
      index -= 1;
      canRemove = false;
      const { length } = list.items;
      list.items.splice(index, 1);
      list.modifications += 1;
      list.noteChange?.(length);
      seen = list.modifications;
    },
  };
}

/** Goes over what `pick` takes of a map's entries; fails if entries came or went. */
export function mapIterator(map: JavaMap, pick: (entry: JavaEntry) => JavaValue): Cursor {
  const entries = map.entryObjects();
  let seen = map.modifications;
  let ahead = entries.next();
  let last: JavaEntry | undefined;
  return {
    hasNext: () => ahead.done !== true,
    next: () => {
      checkUnchanged(map, seen);
      if (ahead.done === true) throw noMore();
      last = ahead.value;
      ahead = entries.next();
      return pick(last);
    },
    remove: () => {
      if (last === undefined) throw new RenderError("'remove' has no element to remove");
      checkUnchanged(map, seen);
      map.delete(last.key);
      last = undefined;
      seen = map.modifications;
    },
  };
}

function checkUnchanged(collection: { readonly modifications: number }, seen: number): void {
  if (collection.modifications !== seen) throw new RenderError('a list or map must not grow or shrink while it is gone over');
}

function noMore(): RenderError {
  return new RenderError('there is no next element');
}

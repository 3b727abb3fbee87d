import type { JavaValue } from './java-value';

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

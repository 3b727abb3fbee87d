import { RenderError } from '../render-error';
import { ELEMENT_BYTES, spendMemory, spendWork } from '../work-budget';
import { copyOfItems, JavaList } from './java-value';

/** A part of a list or array: what is changed in it changes there. */
export class JavaSubList extends JavaList {
  private seen: number;

  /** The part is from `start` to before `end`. */
  public constructor(private readonly parent: JavaList, private readonly start: number, end: number) {
    super('SubList', copyOfItems(parent.items, start, end));
    this.seen = parent.modifications;
  }

  /** A part of an array cannot grow or shrink either. */
  public override get isFixed(): boolean {
    return this.parent.isFixed;
  }

  /** Brings the change to the list that this is a part of. */
  public override noteChange(previousLength: number): void {
    const { parent, start, items } = this;
    if (parent.modifications !== this.seen) throw new RenderError('a part of a list cannot be used once the list has grown or shrunk');
    const parentLength = parent.items.length;
    spendWork((parentLength - start) >>> 4);
    if (items.length === previousLength) {
      for (const [index, item] of items.entries()) parent.items[start + index] = item;
    } else {
      const tail = copyOfItems(parent.items, start + previousLength);
      spendMemory(Math.max(items.length - previousLength, 0) * ELEMENT_BYTES);
      parent.items.length = start;
      for (const item of items) parent.items.push(item);
      for (const item of tail) parent.items.push(item);
      parent.modifications += 1;
    }
    this.seen = parent.modifications;
    parent.noteChange?.(parentLength);
  }
}

import { RenderError } from '../render-error';
import { JavaList } from './java-value';

/** A part of a list or array: what is changed in it changes there. */
export class JavaSubList extends JavaList {
  private seen: number;

  /** The part is from `start` to before `end`. */
  public constructor(private readonly parent: JavaList, private readonly start: number, end: number) {
    super('SubList', parent.items.slice(start, end));
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
    const tail = parent.items.splice(start).slice(previousLength);
    for (const item of items) parent.items.push(item);
    for (const item of tail) parent.items.push(item);
    if (items.length !== previousLength) parent.modifications += 1;
    this.seen = parent.modifications;
    parent.noteChange?.(parentLength);
  }
}

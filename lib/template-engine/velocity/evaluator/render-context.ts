import { RenderError } from '../../../java/render-error';
import type { JavaValue } from '../../../java/values/java-value';
import { CHARACTER_BYTES, checkTextLength, spendMemory, spendWork, TEXT_BYTES } from '../../../java/work-budget';
import { Block } from '../parser/syntax-tree';

/** How deep blocks may render each other: it keeps the evaluator within the stack of Node.js. */
export const MAX_RENDER_DEPTH = 500;

/** A loop variable whose element is null: in the loop it has no value, whatever is set. */
export interface NullElement {
  /** The name of the loop's variable. */
  readonly name: string;
  /** Whether the variable has no value: until a loop within removes it. */
  isHidden: boolean;
}

/** What one render reads and changes. */
export class RenderContext {
  /** The text made so far. */
  public output = '';
  /** Where in the template the evaluator is: what fails, fails there. */
  public position = 0;

  private readonly nullElements: NullElement[] = [];
  private depth = 0;

  /**
   * `variables` are those that the template sees; what it sets stays in them. `countsLoops` says whether loops set `velocityCount` and
   * `velocityHasNext`: where a template does not name them, nobody can tell (benchmark: README's template).
   */
  public constructor(private readonly variables: Map<string, JavaValue>, public readonly countsLoops = true) {}

  /** The value of a variable; null where it has none. */
  public get(name: string): JavaValue {
    if (this.nullElements.length > 0 && this.nullElements.some((element) => element.isHidden && element.name === name)) return null;
    return this.variables.get(name) ?? null;
  }

  /** Sets a variable. */
  public set(name: string, value: JavaValue): void {
    this.variables.set(name, value);
    if (value === null && this.nullElements.length > 0) this.hideNullElements(name, true);
  }

  /** Removes a variable. */
  public remove(name: string): void {
    this.variables.delete(name);
    if (this.nullElements.length > 0) this.hideNullElements(name, false);
  }

  /** Enters the block of a loop whose element is null. */
  public enterNullElement(element: NullElement): void {
    this.nullElements.push(element);
  }

  /** Leaves the block of a loop whose element is null. */
  public leaveNullElement(): void {
    this.nullElements.pop();
  }

  /** Adds to the output. */
  public write(text: string): void {
    // The output grows as a tree of what is added, and is flattened where it is used.
    spendMemory(TEXT_BYTES + text.length * CHARACTER_BYTES);
    this.output += text;
    checkTextLength(this.output.length);
  }

  /** The text that `render` writes, which does not get into the output. */
  public capture(render: () => void): string {
    const { output } = this;
    this.output = '';
    try {
      render();
      spendWork(this.output.length >>> 4);
      return this.output;
    } finally {
      this.output = output;
    }
  }

  /** Goes into a block that is not part of the one that renders it. */
  public enterBlock(block: Block): void {
    this.depth += block.depth;
    if (this.depth > MAX_RENDER_DEPTH) throw new RenderError(`#define blocks print each other deeper than ${MAX_RENDER_DEPTH} levels`);
  }

  /** Comes back from a block that is not part of the one that renders it. */
  public leaveBlock(block: Block): void {
    this.depth -= block.depth;
  }

  private hideNullElements(name: string, isHidden: boolean): void {
    for (const element of this.nullElements) {
      if (element.name === name) element.isHidden = isHidden;
    }
  }
}

import { isDefinite, PathStep } from './path-step';

/** A path, ready to be read from documents. */
export class CompiledPath {
  /** Whether the path leads to one value at most, which is then the result itself. */
  public readonly isDefinite: boolean;
  /** Where the steps begin that are definite up to the end. */
  private readonly definiteFrom: number;

  /**
   * @param steps what follows the first `$` or `@`.
   * @param isRootPath whether the path starts at the document (`$`), not at the item that a filter looks at (`@`).
   */
  public constructor(public readonly steps: readonly PathStep[], public readonly isRootPath: boolean) {
    let definiteFrom = steps.length;
    for (let step = steps[definiteFrom - 1]; step !== undefined && isDefinite(step); step = steps[definiteFrom - 1]) {
      definiteFrom -= 1;
    }
    this.definiteFrom = definiteFrom;
    this.isDefinite = definiteFrom === 0;
  }

  /**
   * Whether a missing member on the way makes the whole path missing, not only this branch.
   * Jayway means to look at the steps before this one, but looks at the one before and all behind it.
   */
  public requiresMemberAt(index: number): boolean {
    return this.definiteFrom === 0 || this.definiteFrom < index;
  }
}

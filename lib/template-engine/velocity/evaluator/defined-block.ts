import { JavaObject } from '../../../java/values/java-value';

/** Velocity's limit for a #define that prints itself. */
const MAX_SELF_DEPTH = 2;

/** The value that #define sets: a block that is rendered anew wherever it is printed. */
export class DefinedBlock extends JavaObject {
  private depth = 0;

  /** `render` writes the block to the output, `capture` gives its text. */
  public constructor(private readonly render: () => void, private readonly capture: () => string) {
    super();
  }

  /** The class in Velocity. */
  public override get className(): string {
    return 'org.apache.velocity.runtime.directive.Block$Reference';
  }

  /** Writes the block to the output; false where it prints itself too deep. */
  public write(): boolean {
    return this.enter(() => {
      this.render();
      return true;
    }) ?? false;
  }

  /** The block's text; null where it prints itself too deep. */
  public override tryText(): string | null {
    return this.enter(this.capture) ?? null;
  }

  /** The block's text; Java prints `null` for one that prints itself too deep. */
  public override text(): string {
    return this.tryText() ?? 'null';
  }

  private enter<T>(action: () => T): T | undefined {
    if (this.depth === MAX_SELF_DEPTH) return undefined;
    this.depth += 1;
    try {
      return action();
    } finally {
      this.depth -= 1;
    }
  }
}

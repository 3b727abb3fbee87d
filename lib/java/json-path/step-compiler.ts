import { compileBracket, CompileFilter } from './bracket-compiler';
import { isDefinite, PathStep } from './compiled-path';
import { PathSyntaxError, TextCursor } from './text-cursor';

/** How many steps a path may have: Java's stack overflows not far from there. */
export const MAX_PATH_STEPS = 2_000;
/** How many of them may lead to many values: each is a recursion into the data. */
export const MAX_BRANCHING_STEPS = 250;

/** Compiles what follows the first `$` of a path. */
export class StepCompiler {
  private readonly cursor: TextCursor;

  /** `text` is the path without its first `$`; `compileFilter` compiles the filters in it. */
  public constructor(private readonly text: string, private readonly compileFilter: CompileFilter) {
    this.cursor = new TextCursor(text);
  }

  /** The steps in order. */
  public compile(): PathStep[] {
    const steps: PathStep[] = [];
    while (!this.cursor.isAtEnd && steps.length <= MAX_PATH_STEPS) {
      const step = this.compileStep();
      if (step !== undefined) {
        steps.push(step);
      }
    }
    if (steps.length > MAX_PATH_STEPS) {
      throw new PathSyntaxError(`it has more than ${MAX_PATH_STEPS} steps`);
    }
    if (steps.filter((step) => !isDefinite(step)).length > MAX_BRANCHING_STEPS) {
      throw new PathSyntaxError(`more than ${MAX_BRANCHING_STEPS} of its steps lead to many values`);
    }
    return steps;
  }

  /** Compiles the step at the cursor; undefined for a point that only leads up to the next. */
  private compileStep(): PathStep | undefined {
    switch (this.cursor.current) {
      case ' ': throw new PathSyntaxError('it has a blank outside of brackets');
      case '$':
        this.cursor.index += 1;
        return { kind: 'root' };
      case '*':
        this.cursor.index += 1;
        return { kind: 'wildcard' };
      case '[': return compileBracket(this.readBracket(), this.compileFilter);
      case '.': return this.compilePoint();
      default: return this.namedProperty(this.readName());
    }
  }

  private compilePoint(): PathStep | undefined {
    if (this.cursor.next() === '.') {
      this.cursor.index += 1;
      return { kind: 'scan' };
    }
    const name = this.readName();
    if (name === '') {
      return undefined;
    }
    return name === '*' ? { kind: 'wildcard' } : this.namedProperty(name);
  }

  private readName(): string {
    return this.cursor.readWhile((character) => character !== '.' && character !== '[' && character !== ' ');
  }

  /** Names with quotes or brackets mean what they would mean in brackets. */
  private namedProperty(name: string): PathStep {
    return /['\]]/.test(name) ? compileBracket(`['${name}']`, this.compileFilter) : { kind: 'properties', names: [name] };
  }

  /** Reads up to the bracket that closes the one at the cursor, or to the end; quotes do not count. */
  private readBracket(): string {
    const start = this.cursor.index;
    let open = 0;
    this.cursor.readWhile((character) => {
      open += character === '[' ? 1 : 0;
      open -= character === ']' ? 1 : 0;
      return open > 0;
    });
    this.cursor.index += 1;
    return this.text.slice(start, this.cursor.index);
  }
}

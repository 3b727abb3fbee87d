import { RenderError } from '../render-error';
import { JavaList, type JavaValue } from '../values/java-value';
import type { CompiledPath } from './compiled-path';
import { PathSource } from './filter-evaluator';
import { compilePath } from './path-compiler';
import { PathEvaluator } from './path-evaluator';

/**
 * Reads a path from a document as Jayway JsonPath 2.0 does in its default configuration.
 *
 * A path that leads to one value at most gives that value itself, which is shared with the document and may be changed.
 * Any other gives a new JSON array.
 *
 * @returns undefined where Jayway throws a PathNotFoundException.
 * @throws RenderError where it throws anything else: for paths that are invalid or do not fit the document.
 */
export function readJsonPath(root: JavaValue, path: string): JavaValue | undefined {
  if (root === null) {
    throw new RenderError('A JSONPath cannot be read from null');
  }
  const compiled = compilePath(path);
  const evaluator = new PathEvaluator(compiled, new DocumentPaths(root));
  if (!evaluator.evaluate(0, root)) {
    return undefined;
  }
  return compiled.isDefinite ? evaluator.results[0] : new JavaList('JSONArray', evaluator.results);
}

/** What the paths in filters lead to. Those from the document are read once. */
class DocumentPaths implements PathSource {
  private readonly rootValues = new Map<CompiledPath, JavaValue>();

  public constructor(private readonly root: JavaValue) {}

  public valueOf(path: CompiledPath, item: JavaValue): JavaValue | undefined {
    if (!path.isRootPath) {
      return this.read(path, item);
    }
    const known = this.rootValues.get(path);
    const value = known === undefined ? this.read(path, this.root) : known;
    if (value !== undefined) {
      this.rootValues.set(path, value);
    }
    return value;
  }

  /** Starts at the item even where the path starts with `$`. */
  public exists(path: CompiledPath, item: JavaValue): boolean {
    return (this.read(path, item, true) ?? null) !== null;
  }

  private read(path: CompiledPath, start: JavaValue, requiresAllProperties = false): JavaValue | undefined {
    const evaluator = new PathEvaluator(path, this, requiresAllProperties);
    return evaluator.evaluate(0, start) ? evaluator.results[0] : undefined;
  }
}

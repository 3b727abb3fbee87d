import { trimControls } from '../methods/string-case';
import { RenderError } from '../render-error';
import { spendMemory, spendWork } from '../work-budget';
import type { CompileFilter } from './bracket-compiler';
import { CompiledPath } from './compiled-path';
import { compileFilter } from './filter-compiler';
import { StepCompiler } from './step-compiler';
import { PathSyntaxError, quoted } from './text-cursor';

/** How many compiled paths are kept; the oldest goes first. */
const CACHE_SIZE = 200;
/** Longer paths are not kept, so that the cache stays small. */
const LONGEST_CACHED_PATH = 2_000;
/** What a compiled path takes for each of its characters. */
const BYTES_PER_CHARACTER = 64;
const cache = new Map<string, CompiledPath>();

/**
 * Compiles a path as Jayway 2.0 does: `$` may be left out, `@` stands for it, and much that is no path passes.
 *
 * @throws RenderError where Jayway throws an InvalidPathException.
 */
export function compilePath(path: string): CompiledPath {
  return compileOnce(path, (bracket, questionMark) => compileFilter(bracket, questionMark, compilePathInFilter));
}

/** Paths in filters must be definite, so they have no filters themselves. */
function compilePathInFilter(path: string): CompiledPath {
  return compileOnce(path, () => {
    throw new PathSyntaxError('a path in a filter must not have filters');
  });
}

function compileOnce(path: string, compileFilterOf: CompileFilter): CompiledPath {
  const cached = cache.get(path);
  if (cached !== undefined) {
    return cached;
  }
  const compiled = compileOrFail(path, compileFilterOf);
  if (path.length <= LONGEST_CACHED_PATH) {
    for (const oldest of cache.size < CACHE_SIZE ? [] : cache.keys()) {
      cache.delete(oldest);
      break;
    }
    cache.set(path, compiled);
  }
  return compiled;
}

function compileOrFail(path: string, compileFilterOf: CompileFilter): CompiledPath {
  try {
    return compileUncached(path, compileFilterOf);
  } catch (failure) {
    throw failure instanceof PathSyntaxError
      ? new RenderError(`The JSONPath ${quoted(path)} is invalid: ${failure.message}`)
      : failure;
  }
}

function compileUncached(path: string, compileFilterOf: CompileFilter): CompiledPath {
  spendWork(path.length >>> 2);
  spendMemory(path.length * BYTES_PER_CHARACTER);
  const text = trimControls(path);
  if (text === '') {
    throw new PathSyntaxError('it is empty');
  }
  const isAnchored = text.startsWith('$') || text.startsWith('@');
  const isRootPath = !text.startsWith('@');
  const rest = isAnchored ? text.slice(1) : `.${text}`;
  if (rest.endsWith('..')) {
    throw new PathSyntaxError("it must not end with '..'");
  }
  if (rest !== '' && !rest.startsWith('.') && !rest.startsWith('[')) {
    throw new PathSyntaxError("'$' must be followed by '.' or '['");
  }
  return new CompiledPath(new StepCompiler(rest, compileFilterOf).compile(), isRootPath);
}

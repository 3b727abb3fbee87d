import { parseJson } from '../../java/json/json-parser';
import { writeJson } from '../../java/json/json-writer';
import { readJsonPath } from '../../java/json-path/json-path';
import { RenderError } from '../../java/render-error';
import { JavaList, JavaMap, type JavaValue } from '../../java/values/java-value';
import { textOf } from '../../java/values/value-text';
import { MAX_WORK, withStepBudget } from '../../java/work-budget';

/** A payload that had to be JSON and is not. */
export class InvalidJsonPayloadError extends Error {}

/**
 * What a JsonPath finds in a payload; undefined for nothing. Throws an InvalidJsonPayloadError for a payload that starts as JSON but is
 * invalid.
 */
export function readBodyPath(body: string, path: string): string | undefined {
  if (path === '$') return body === '' ? '{}' : body;
  const text = body.trim();
  // Any other payload is a text, in which there is nothing to find.
  if (!/^[{[]/.test(text)) return undefined;
  return withStepBudget(MAX_WORK, () => textAt(parsed(text), path));
}

function textAt(document: JavaValue, path: string): string | undefined {
  const found = pathValue(document, path);
  if (found === undefined || found === null) return undefined;
  return found instanceof JavaMap || found instanceof JavaList ? writeJson(found) : textOf(found);
}

function parsed(text: string): JavaValue {
  try {
    return parseJson(text);
  } catch (failure) {
    if (failure instanceof RenderError) throw new InvalidJsonPayloadError(failure.message);
    throw failure;
  }
}

/** A path that does not fit the document finds nothing. */
function pathValue(document: JavaValue, path: string): JavaValue | undefined {
  try {
    return readJsonPath(document, path);
  } catch (failure) {
    if (failure instanceof RenderError) return undefined;
    throw failure;
  }
}

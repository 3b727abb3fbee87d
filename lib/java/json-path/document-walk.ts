import { RenderError } from '../render-error';
import { JavaList, JavaMap, type JavaValue } from '../values/java-value';
import { spendWork } from '../work-budget';

/** How deep a deep scan goes: Java's stack overflows not far from there, and in data that holds itself. */
export const MAX_SCAN_DEPTH = 2_000;

/** Whether a value is a `java.util.List`; arrays of Java, such as `split` returns, are none. */
export function isList(value: JavaValue): value is JavaList {
  return value instanceof JavaList && value.listClass !== 'Array';
}

/** The values of a map whose keys must be texts: a template may have put others there. */
export function* memberValues(map: JavaMap): Generator<JavaValue, void> {
  for (const { key, value } of map.entryObjects()) {
    if (typeof key !== 'string') {
      throw new RenderError('A JSONPath cannot look through a map that has keys which are no text');
    }
    yield value;
  }
}

/** Goes through all lists and maps in a value, itself included, in the order in which they are written. */
export function* containersIn(value: JavaValue): Generator<JavaList | JavaMap, void> {
  const open: Iterator<JavaValue>[] = [[value].values()];
  for (let values = open.at(-1); values !== undefined; values = open.at(-1)) {
    const next = values.next();
    if (next.done === true) {
      open.pop();
      continue;
    }
    spendWork(1);
    const container = next.value;
    if (container instanceof JavaMap || isList(container)) {
      yield container;
      open.push(container instanceof JavaMap ? memberValues(container) : container.items.values());
    }
    if (open.length > MAX_SCAN_DEPTH) {
      throw new RenderError(`A JSONPath with '..' cannot look through data nested more than ${MAX_SCAN_DEPTH} deep`);
    }
  }
}

import { RenderError } from '../render-error';
import { JavaList, JavaMap, type JavaValue } from '../values/java-value';
import { ELEMENT_BYTES, spendMemory, spendWork } from '../work-budget';
import { type CompiledPath, DefiniteStep, isDefinite, isPositional, PathStep, StepOf } from './compiled-path';
import { containersIn, isList, memberValues } from './document-walk';
import { matchesFilter, PathSource } from './filter-evaluator';

type SliceStep = StepOf<'sliceFrom' | 'sliceTo' | 'sliceBetween'>;

/**
 * Collects what a path leads to.
 * The methods return false where something is missing that makes the whole path missing: Jayway's PathNotFoundException.
 */
export class PathEvaluator {
  /** What has been found so far. */
  public readonly results: JavaValue[] = [];
  private readonly steps: readonly PathStep[];

  /**
   * @param source finds the values of paths in filters.
   * @param requiresAllProperties whether `['a','b']` needs all of its members.
   */
  public constructor(
    private readonly path: CompiledPath,
    private readonly source: PathSource,
    private readonly requiresAllProperties = false,
  ) {
    this.steps = path.steps;
  }

  /** Takes the steps from `index` on. Steps to one value are taken in a loop, so that long paths are no deep recursion. */
  public evaluate(index: number, start: JavaValue): boolean {
    let value = start;
    for (let next = index; ; next += 1) {
      spendWork(1);
      const step = this.steps[next];
      if (step === undefined) {
        spendMemory(ELEMENT_BYTES);
        this.results.push(value);
        return true;
      }
      if (isDefinite(step)) {
        const member = this.memberOf(step, next, value);
        if (member === undefined) {
          return this.endsSilently(step, next, value);
        }
        value = member;
      } else if (value instanceof JavaMap && (step.kind === 'filter' || step.kind === 'placeholder')) {
        if (!this.accepts(step, value)) {
          return true;
        }
      } else {
        return this.branch(step, next + 1, value);
      }
    }
  }

  private memberOf(step: DefiniteStep, index: number, value: JavaValue): JavaValue | undefined {
    switch (step.kind) {
      case 'root': return value;
      case 'properties': return value instanceof JavaMap ? this.propertyOf(value, step.names, index) : undefined;
      case 'index': return elementsOf(value)[step.index];
      case 'indexFromEnd': {
        const items = elementsOf(value);
        return items[items.length + step.offset];
      }
    }
  }

  private propertyOf(map: JavaMap, names: readonly string[], index: number): JavaValue | undefined {
    const [first] = names;
    return names.length === 1 && first !== undefined ? map.get(first) : this.propertiesOf(map, names, index);
  }

  /** A map of those members that are there. */
  private propertiesOf(map: JavaMap, names: readonly string[], index: number): JavaMap | undefined {
    if (index < this.steps.length - 1) {
      throw new RenderError(`A JSONPath can name several members, such as ['${names.join("','")}'], only at its end`);
    }
    spendWork(names.length);
    const found = new JavaMap();
    for (const name of names) {
      const value = map.get(name);
      if (value !== undefined) {
        found.set(name, value);
      } else if (this.requiresAllProperties) {
        return undefined;
      }
    }
    return found;
  }

  /** Whether what is missing only ends this branch of the path: a member on the way, behind a step to many values. */
  private endsSilently(step: DefiniteStep, index: number, value: JavaValue): boolean {
    return step.kind === 'properties' && value instanceof JavaMap
      && index < this.steps.length - 1 && !this.path.requiresMemberAt(index);
  }

  /** Takes a step that leads to many values, then the steps from `next` on. */
  private branch(step: Exclude<PathStep, DefiniteStep>, next: number, value: JavaValue): boolean {
    switch (step.kind) {
      case 'scan': return this.scan(next, value);
      case 'wildcard': return this.takeAll(next, value);
      case 'filter':
      case 'placeholder': return this.takeAccepted(step, next, value);
      default: return this.takeElements(step, next, value);
    }
  }

  /** Of a list, elements that lack the rest of the path are left out; of a map, one that does so makes the path missing. */
  private takeAll(next: number, value: JavaValue): boolean {
    if (value instanceof JavaMap) {
      return every(memberValues(value), (member) => this.evaluate(next, member));
    }
    if (isList(value)) {
      value.items.forEach((item) => this.evaluate(next, item));
    }
    return true;
  }

  private takeElements(step: StepOf<'indexes'> | SliceStep, next: number, value: JavaValue): boolean {
    if (value === null) {
      return false;
    }
    const items = elementsOf(value);
    const positions = step.kind === 'indexes' ? step.indexes : positionsOf(step, items.length);
    return every(positions, (position) => {
      const item = items[position];
      return item !== undefined && this.evaluate(next, item);
    });
  }

  private takeAccepted(step: StepOf<'filter' | 'placeholder'>, next: number, value: JavaValue): boolean {
    if (!isList(value)) {
      throw new RenderError('A filter in a JSONPath can only be applied to lists and maps');
    }
    return every(value.items, (item) => !this.accepts(step, item) || this.evaluate(next, item));
  }

  private accepts(step: StepOf<'filter' | 'placeholder'>, item: JavaValue): boolean {
    if (step.kind === 'placeholder') {
      throw new RenderError("'[?]' in a JSONPath needs a filter that only Java code can pass");
    }
    return matchesFilter(step.filter, item, this.source);
  }

  /**
   * Takes the step behind `..`, at `next`, in every container where it fits.
   * Lists are special: unless that step is the last, the one after it is applied to all elements.
   */
  private scan(next: number, value: JavaValue): boolean {
    const target = this.steps[next];
    const isLast = next === this.steps.length - 1;
    return target === undefined || every(containersIn(value), (container) => {
      if (!this.fits(target, container)) {
        return true;
      }
      return container instanceof JavaMap || isLast
        ? this.evaluate(next, container)
        : every(container.items, (item) => this.evaluate(next + 1, item));
    });
  }

  private fits(target: PathStep, container: JavaList | JavaMap): boolean {
    switch (target.kind) {
      case 'properties':
        spendWork(target.names.length);
        return container instanceof JavaMap && target.names.every((name) => container.has(name));
      case 'wildcard': return true;
      case 'filter':
      case 'placeholder': return this.accepts(target, container);
      default: return isPositional(target) && container instanceof JavaList;
    }
  }
}

/** The positions that a slice covers. Some may be outside of the list, unless that is empty. */
function* positionsOf(step: SliceStep, length: number): Generator<number, void> {
  if (length === 0) {
    return;
  }
  const from = step.kind === 'sliceTo' ? 0 : step.from;
  const start = step.kind === 'sliceFrom' ? Math.max(0, from < 0 ? length + from : from) : from;
  const to = step.kind === 'sliceFrom' ? length : step.to;
  const end = Math.min(length, step.kind === 'sliceTo' && to < 0 ? length + to : to);
  for (let position = start; position < end; position += 1) {
    yield position;
  }
}

/** The elements of a list, and none of null. */
function elementsOf(value: JavaValue): readonly JavaValue[] {
  if (value === null) {
    return [];
  }
  if (!isList(value)) {
    throw new RenderError('An index in a JSONPath can only be applied to a list');
  }
  return value.items;
}

function every<Item>(items: Iterable<Item>, test: (item: Item) => boolean): boolean {
  for (const item of items) {
    if (!test(item)) {
      return false;
    }
  }
  return true;
}

import { RenderError } from '../render-error';
import { classNameOf, isAssignable, primitiveArrays } from '../values/java-class';
import { JavaList, type JavaValue } from '../values/java-value';
import { JavaMethod, MethodTable, Overloads } from './java-method';

/** The classes whose values a parameter of a primitive type takes. */
const PRIMITIVES = new Map<string, readonly string[]>([
  ['boolean', ['java.lang.Boolean']],
  ['char', ['java.lang.Character']],
  ['int', ['java.lang.Integer']],
  ['long', ['java.lang.Long', 'java.lang.Integer']],
  ['float', ['java.lang.Float', 'java.lang.Long', 'java.lang.Integer']],
  ['double', ['java.lang.Double', 'java.lang.Float', 'java.lang.Long', 'java.lang.Integer']],
]);

/** Which primitive types convert to another without a cast, the nearest first. */
const WIDENINGS = new Map<string, readonly string[]>([
  ['long', ['int']],
  ['float', ['long', 'int']],
  ['double', ['float', 'long', 'int']],
]);

/** Finds the overload that Velocity calls for these values; undefined where there is none, or no best one. */
export function chooseMethod(table: MethodTable, name: string, values: readonly JavaValue[]): JavaMethod | undefined {
  const overloads = table.get(name);
  if (overloads === undefined) return undefined;
  // Of the same classes comes the same method (benchmark: README's template).
  if (overloads.lastClasses === undefined || !haveClasses(values, overloads.lastClasses)) choose(overloads, values);
  return overloads.lastChosen;
}

function haveClasses(values: readonly JavaValue[], classes: readonly (string | null)[]): boolean {
  if (values.length !== classes.length) return false;
  for (let index = 0; index < values.length; index += 1) {
    if (classOf(values[index]) !== classes[index]) return false;
  }
  return true;
}

function choose(overloads: Overloads, values: readonly JavaValue[]): void {
  const { methods } = overloads;
  const classes = values.map(classOf);
  overloads.lastClasses = classes;
  overloads.lastChosen = methods.find((overload) => matchesExactly(overload, classes))
    ?? bestOf(methods.filter((overload) => isApplicable(overload.parameters, classes)));
}

function classOf(value: JavaValue = null): string | null {
  return value === null ? null : classNameOf(value);
}

/** Calls the method, with the values of a variable number of parameters put into an array. */
export function callMethod(method: JavaMethod, target: JavaValue, values: readonly JavaValue[]): JavaValue {
  const { parameters } = method;
  if (parameters.length === 0 && values.length > 0) throw new RenderError(`the method '${method.name}' takes no arguments, got ${values.length}`);
  return method.invoke(target, method.takesArray ? withArray(parameters, values) : values);
}

/** What is declared with just these classes is taken before all others. */
function matchesExactly({ parameters }: JavaMethod, classes: readonly (string | null)[]): boolean {
  return parameters.length === classes.length && parameters.every((parameter, index) => {
    const given = classes[index] ?? 'java.lang.Object';
    return parameter === given || PRIMITIVES.get(parameter)?.[0] === given;
  });
}

function isApplicable(parameters: readonly string[], classes: readonly (string | null)[]): boolean {
  const last = parameters.at(-1) ?? '';
  const takesMore = last.endsWith('[]');
  const fixed = parameters.length - 1;
  if (parameters.length > classes.length) {
    return takesMore && fixed === classes.length && classes.every((given, index) => isConvertible(parameters[index], given));
  }
  if (parameters.length === classes.length) {
    return parameters.every((parameter, index) => {
      const given = classes[index] ?? null;
      return isConvertible(parameter, given) || (takesMore && index === fixed && isConvertible(last.slice(0, -2), given));
    });
  }
  // Velocity takes a method without parameters for one that fits whatever it is given, and then fails to call it.
  if (parameters.length === 0) return true;
  return takesMore && classes.every((given, index) => isConvertible(index < fixed ? parameters[index] : last.slice(0, -2), given));
}

function isConvertible(parameter = '', given: string | null): boolean {
  const boxes = PRIMITIVES.get(parameter);
  if (boxes !== undefined) return given !== null && boxes.includes(given);
  if (given === null) return true;
  if (!parameter.endsWith('[]')) return isAssignable(parameter, given);
  const element = parameter.slice(0, -2);
  return given === primitiveArrays.get(element) || (given.startsWith('[L') && isAssignable(element, given.slice(2, -1)));
}

/** The most specific of the methods that are applicable; none where two are equally specific. */
function bestOf(methods: readonly JavaMethod[]): JavaMethod | undefined {
  let best: JavaMethod | undefined;
  let rivals: JavaMethod[] = [];
  for (const method of methods) {
    const order = best === undefined ? 1 : specificity(method.parameters, best.parameters);
    if (order === undefined) {
      rivals.push(method);
    } else if (order > 0) {
      rivals = rivals.filter((rival) => (specificity(method.parameters, rival.parameters) ?? 0) <= 0);
      best = method;
    }
  }
  return rivals.length === 0 ? best : undefined;
}

/** 1 if the first parameters are more specific, -1 if the second are; undefined where neither is. */
function specificity(first: readonly string[], second: readonly string[]): 1 | -1 | undefined {
  if (first.length !== second.length) return first.length > second.length ? 1 : -1;
  const moreSpecific = first.some((parameter, index) => isMoreSpecific(parameter, second[index] ?? ''));
  const lessSpecific = second.some((parameter, index) => isMoreSpecific(parameter, first[index] ?? ''));
  if (moreSpecific === lessSpecific) return undefined;
  return moreSpecific ? 1 : -1;
}

function isMoreSpecific(special: string, general: string): boolean {
  if (special === general) return false;
  if (general === 'java.lang.Object') return true;
  return WIDENINGS.get(general)?.includes(special) ?? (!PRIMITIVES.has(special) && isAssignable(general, special));
}

function withArray(parameters: readonly string[], values: readonly JavaValue[]): readonly JavaValue[] {
  const index = parameters.length - 1;
  const element = (parameters[index] ?? '').slice(0, -2);
  const [last] = values.slice(index);
  const isArray = last instanceof JavaList && last.listClass === 'Array';
  if (values.length === index + 1 && (last === null || isArray)) return values;
  return [...values.slice(0, index), new JavaList('Array', values.slice(index), element)];
}

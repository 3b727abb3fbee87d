import { isPlainObject } from '../define/plain-object';
import { showValue } from './show-value';
import type { Problem } from './validation-error';

/**
 * What a value from an untyped caller must look like before anything reads it.
 *
 * It says as much as keeps the CDK from failing with a TypeError, or from writing a template without what was meant.
 */
export type Shape = PrimitiveShape | InstanceShape | ListShape | MapShape | StructShape;

type PrimitiveShape = 'string' | 'number' | 'boolean';

/** An instance of a class or interface, known by a member of it: instances may come from another copy of the CDK. */
interface InstanceShape {
  readonly instanceOf: string;
  readonly member: string;
}

interface ListShape {
  readonly listOf: Shape;
}

interface MapShape {
  readonly mapOf: Shape;
}

interface StructShape {
  readonly required?: Shapes;
  /** Required too, but merging fills them in where an object literal leaves them out. */
  readonly defaulted?: Shapes;
  readonly optional?: Shapes;
}

/** The shapes of the props of a struct, by name. */
export interface Shapes {
  readonly [prop: string]: Shape;
}

/** Where a value, found at `path`, is not of the shape. An optional prop may be undefined; what no shape names may be anything. */
export function shapeProblems(path: string, value: unknown, shape: Shape): Problem[] {
  if (typeof shape === 'string') return typeof value === shape ? [] : [wrongType(path, `a ${shape}`, value)];
  if ('instanceOf' in shape) {
    const fits = typeof value === 'object' && value !== null && !Array.isArray(value) && shape.member in value;
    return fits ? [] : [wrongType(path, `an instance of ${shape.instanceOf}`, value)];
  }
  if ('listOf' in shape) {
    if (!Array.isArray(value)) return [wrongType(path, 'a list', value)];
    return value.flatMap((item, index) => shapeProblems(`${path}[${index}]`, item, shape.listOf));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [wrongType(path, 'an object', value)];
  if ('mapOf' in shape) {
    return Object.entries(value).flatMap(([key, item]) => shapeProblems(`${path}['${key}']`, item, shape.mapOf));
  }
  return structProblems(path, value, shape);
}

function structProblems(path: string, value: object, { required = {}, defaulted = {}, optional = {} }: StructShape): Problem[] {
  const values = value as { [prop: string]: unknown };
  const pathOf = (prop: string) => (path === '' ? prop : `${path}.${prop}`);
  const needed = [...Object.keys(required), ...Object.keys(defaulted).filter((prop) => prop in value || !isPlainObject(value))];
  const missing = needed.filter((prop) => values[prop] === undefined);
  const given = Object.entries({ ...required, ...defaulted, ...optional }).filter(([prop]) => values[prop] !== undefined);
  return [
    ...missing.map((prop) => `'${pathOf(prop)}' is required and was not given`),
    ...given.flatMap(([prop, shape]) => shapeProblems(pathOf(prop), values[prop], shape)),
  ];
}

function wrongType(path: string, expected: string, value: unknown): Problem {
  const literal = isPlainObject(value) && expected.startsWith('an instance') ? 'an object literal' : showValue(value);
  return `'${path}' must be ${expected}; got ${literal}`;
}

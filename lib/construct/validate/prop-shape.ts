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

/** A struct, whatever object carries it: a literal, or an instance of a class with members of these names. */
interface StructShape {
  readonly required?: Shapes;
  /** Required too, but merging fills them in where they are left out. */
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
  return 'mapOf' in shape ? mapProblems(path, value, shape) : structProblems(path, value, shape);
}

function mapProblems(path: string, value: object, { mapOf }: MapShape): Problem[] {
  // The entries of a `Map` are not members, and would be lost.
  if (Object.prototype.toString.call(value) !== '[object Object]') return [wrongType(path, 'an object with a member for each entry', value)];
  return Object.entries(value).flatMap(([key, item]) => shapeProblems(`${path}['${key}']`, item, mapOf));
}

/** The members of a struct, each with its shape. */
export function membersOf({ required, defaulted, optional }: StructShape): ReadonlyMap<string, Shape> {
  return new Map(Object.entries({ ...required, ...defaulted, ...optional }));
}

/**
 * Whether an object gives a member as `undefined`, which takes its default away.
 *
 * A getter that answers `undefined` takes nothing away: a class of another language answers so for what it leaves out.
 */
export function isTakenAway(struct: object, name: string): boolean {
  const own = Object.getOwnPropertyDescriptor(struct, name);
  return own !== undefined && 'value' in own && own.value === undefined;
}

function structProblems(path: string, value: object, shape: StructShape): Problem[] {
  const values = value as { [prop: string]: unknown };
  const pathOf = (prop: string) => (path === '' ? prop : `${path}.${prop}`);
  const { required = {}, defaulted = {} } = shape;
  const missing = [
    ...Object.keys(required).filter((prop) => values[prop] === undefined),
    ...Object.keys(defaulted).filter((prop) => isTakenAway(value, prop)),
  ];
  const given = [...membersOf(shape)].filter(([prop]) => values[prop] !== undefined);
  return [
    ...missing.map((prop) => `'${pathOf(prop)}' is required and was not given`),
    ...given.flatMap(([prop, shapeOfProp]) => shapeProblems(pathOf(prop), values[prop], shapeOfProp)),
  ];
}

function wrongType(path: string, expected: string, value: unknown): Problem {
  const literal = isLiteral(value) && expected.startsWith('an instance') ? 'an object literal' : showValue(value);
  return `'${path}' must be ${expected}; got ${literal}`;
}

/**
 * Whether a value is an object literal.
 *
 * It may come from another realm (a VM context), so its prototype is told by having none itself. A stand-in of jsii's for an object of
 * another language is a literal, too, but with symbols of its own.
 */
function isLiteral(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === null || Object.getPrototypeOf(prototype) === null) && Object.getOwnPropertySymbols(value).length === 0;
}

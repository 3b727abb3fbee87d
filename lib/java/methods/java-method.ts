import type { JavaValue } from '../values/java-value';

/** A method that templates may call. */
export interface JavaMethod {
  /** The name by which templates call it. */
  readonly name: string;
  /** The types of the parameters: `int`, `java.lang.String`, `java.lang.Object[]`. */
  readonly parameters: readonly string[];
  /** The type of the result: `int`, `boolean`, `java.lang.String`, `void`. */
  readonly returnType: string;
  /** Whether the method needs no object: a class has it too. */
  readonly isStatic: boolean;
  /** Whether the last parameter is an array, into which a variable number of values is put. */
  readonly takesArray: boolean;
  /** Calls the method; one that returns nothing gives `VOID_RESULT`. */
  readonly invoke: (target: JavaValue, values: readonly JavaValue[]) => JavaValue;
}

/** What a template gets from a method that returns nothing: Velocity makes a text of it, and null of a null. */
export const VOID_RESULT = '';

/** Methods that were defined together. They are made of their definitions when they are asked for: a template needs few of them. */
export type MethodGroup = () => readonly JavaMethod[];

/** The methods of a name, of which the one called last is kept: most calls of a template take values of the same classes. */
export interface Overloads {
  readonly methods: readonly JavaMethod[];
  /** The classes of the values that `lastChosen` was chosen for; null for a null. */
  lastClasses: readonly (string | null)[] | undefined;
  lastChosen: JavaMethod | undefined;
}

/** The methods of a class by name, with all their overloads; they are made when the first one is called. */
export class MethodTable {
  private overloads: ReadonlyMap<string, Overloads> | undefined;

  /** A class's own methods come before those that it inherits. */
  public constructor(private readonly groups: readonly MethodGroup[]) {}

  /** The methods of a name. */
  public get(name: string): Overloads | undefined {
    return this.all().get(name);
  }

  /** The names of all methods. */
  public names(): readonly string[] {
    return [...this.all().keys()];
  }

  private all(): ReadonlyMap<string, Overloads> {
    this.overloads ??= overloadsByName(this.groups.flatMap((group) => group()));
    return this.overloads;
  }
}

/** Methods by signature, as Java declares them: `int indexOf(String,int)`, `static String valueOf(int)`. */
export type MethodDefinitions<T> = Readonly<{ [key: string]: (target: T, values: readonly JavaValue[]) => JavaValue }>;

const shortNames = new Map([
  ['Object', 'java.lang.Object'],
  ['String', 'java.lang.String'],
  ['CharSequence', 'java.lang.CharSequence'],
  ['Iterable', 'java.lang.Iterable'],
  ['Comparable', 'java.lang.Comparable'],
  ['Integer', 'java.lang.Integer'],
  ['Long', 'java.lang.Long'],
  ['Float', 'java.lang.Float'],
  ['Double', 'java.lang.Double'],
  ['Boolean', 'java.lang.Boolean'],
  ['Character', 'java.lang.Character'],
  ['BigInteger', 'java.math.BigInteger'],
  ['BigDecimal', 'java.math.BigDecimal'],
  ['Collection', 'java.util.Collection'],
  ['Charset', 'java.nio.charset.Charset'],
  ['Comparator', 'java.util.Comparator'],
  ['List', 'java.util.List'],
  ['Map', 'java.util.Map'],
]);

/**
 * Makes the methods that the definitions describe.
 *
 * `T` is what a value of the class is in TypeScript: whoever puts the methods into a class's table vouches for it.
 */
export function defineMethods<T extends JavaValue>(definitions: MethodDefinitions<T>): MethodGroup {
  return () => Object.entries(definitions).map(([signature, invoke]) => {
    const [, isStatic, returnType = '', name = '', parameters = ''] = /^(static )?(\S+) (\w+)\((.*)\)$/.exec(signature) ?? [];
    return {
      name,
      returnType: fullName(returnType),
      parameters: parameters === '' ? [] : parameters.split(',').map(fullName),
      isStatic: isStatic !== undefined,
      takesArray: parameters.endsWith('[]'),
      invoke: (target, values) => invoke(target as T, values),
    };
  });
}

function fullName(type: string): string {
  if (type.endsWith('[]')) return `${fullName(type.slice(0, -2))}[]`;
  return shortNames.get(type) ?? type;
}

/** Makes the table of a class from its own methods and those that it inherits; its own come first. */
export function methodTable(...groups: readonly MethodGroup[]): MethodTable {
  return new MethodTable(groups);
}

function overloadsByName(methods: readonly JavaMethod[]): ReadonlyMap<string, Overloads> {
  const table = new Map<string, JavaMethod[]>();
  for (const method of methods) {
    const overloads = table.get(method.name) ?? [];
    const isOverridden = overloads.some((overload) => overload.parameters.join() === method.parameters.join());
    if (!isOverridden) overloads.push(method);
    table.set(method.name, overloads);
  }
  return new Map([...table].map(([name, overloads]) => [name, { methods: overloads, lastClasses: undefined, lastChosen: undefined }]));
}

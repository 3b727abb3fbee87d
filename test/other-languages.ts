import { isStruct, propertiesOf, type TypeReference } from './jsii-assembly';

// How values come from other languages: jsii's kernel makes an object literal of a struct and marks a map, and an object of a class
// that implements a struct's interface becomes one with getters.

/** A map, as the kernel marks it. */
export function markedMap(map: object): object {
  return Object.defineProperty({ ...map }, Symbol.for('$jsii$wireType$'), { value: '$jsii.map' });
}

/** An object of a class that implements a struct's interface, as the kernel stands in for it. */
export function standIn(struct: object): object {
  const object = {};
  Object.defineProperty(object, Symbol.for('$__jsii__objid__$'), { value: 'Object@10001', configurable: true, writable: true });
  Object.defineProperty(object, Symbol.for('$__jsii__interfaces__$'), { value: ['a.Struct'], configurable: true, writable: true });
  for (const [name, value] of Object.entries(struct)) {
    Object.defineProperty(object, `$jsii$super$${name}$`, { value: undefined, configurable: true, writable: true });
    Object.defineProperty(object, name, { get: (): unknown => value, enumerable: true, configurable: true });
  }
  return object;
}

/** An instance of a class with getters. */
export function instanceWithGetters(struct: object): object {
  const getters = Object.entries(struct).map(([name, value]) => [name, { get: (): unknown => value, configurable: true }] as const);
  return Object.create(Object.create(Object.prototype, Object.fromEntries(getters)) as object, {
    [Symbol('private')]: { value: 1, enumerable: true },
  }) as object;
}

/** An object whose members are not enumerable. */
export function hidingMembers(struct: object): object {
  const members = Object.entries(struct).map(([name, value]: [string, unknown]) => [name, { value }] as const);
  return Object.defineProperties({}, Object.fromEntries(members));
}

/** A place of a map or a struct below a struct: `props.methodOptions.methodResponses[].responseParameters`. */
export interface Place {
  readonly path: string;
  readonly kind: 'map' | 'struct';
}

/** All places of maps and structs in a type, itself among them. */
export function placesIn({ fqn, collection }: TypeReference, path = 'props'): Place[] {
  if (collection?.kind === 'array') return placesIn(collection.elementtype, `${path}[]`);
  if (collection?.kind === 'map') return [{ path, kind: 'map' }, ...placesIn(collection.elementtype, `${path}{}`)];
  if (fqn === undefined || !isStruct(fqn)) return [];
  return [{ path, kind: 'struct' }, ...propertiesOf(fqn).flatMap(({ name, type }) => placesIn(type, `${path}.${name}`))];
}

type Carry = (plain: object, place: Place) => object;

/** A copy of a value in which `carry` makes each map and struct anew, from the innermost outwards. */
export function carried<Value>(value: Value, type: TypeReference, carry: Carry): Value {
  return copyOf(value, type, carry, 'props') as Value;
}

function copyOf(value: unknown, { fqn, collection }: TypeReference, carry: Carry, path: string): unknown {
  if (value === undefined) return undefined;
  if (collection?.kind === 'array') return (value as unknown[]).map((item) => copyOf(item, collection.elementtype, carry, `${path}[]`));
  if (collection?.kind === 'map') {
    const items = Object.entries(value as object).map(([key, item]) => [key, copyOf(item, collection.elementtype, carry, `${path}{}`)]);
    return carry(Object.fromEntries(items) as object, { path, kind: 'map' });
  }
  if (fqn === undefined || !isStruct(fqn)) return value;
  const types = new Map(propertiesOf(fqn).map(({ name, type }) => [name, type]));
  const members = Object.entries(value as object).map(([name, member]) => [name, copyOf(member, types.get(name)!, carry, `${path}.${name}`)]);
  return carry(Object.fromEntries(members) as object, { path, kind: 'struct' });
}

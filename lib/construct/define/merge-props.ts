import { isTakenAway, membersOf, type Shape } from '../validate/prop-shape';

/**
 * Lays props over defaults, the last layer on top.
 *
 * The shape decides what merges: structs member by member and maps key by key, all the way down, whatever object carries them. In
 * another language than TypeScript, jsii marks each map, and a struct can be an object with getters. Anything else (a string, a list,
 * an instance of a class) replaces what lies below it, and an instance is passed on by reference, never walked. A member that is
 * given as `undefined` takes the default away: that is how access logging is switched off.
 *
 * No layer is changed. All structs and maps of the result are object literals.
 */
export function mergeProps<Props extends object>(shape: Shape, defaults: Props, ...layers: readonly (Props | undefined)[]): Props {
  const given = layers.filter((layer) => layer !== undefined);
  // What has the shape of the layers has their type, too.
  return [defaults, ...given].reduce<unknown>((below, layer) => overlay(shape, below, layer), undefined) as Props;
}

function overlay(shape: Shape, below: unknown, value: unknown): unknown {
  if (typeof shape === 'string' || 'instanceOf' in shape || typeof value !== 'object' || value === null) return value;
  if ('listOf' in shape) return Array.isArray(value) ? value.map((item) => overlay(shape.listOf, undefined, item)) : value;
  const merged = new Map<string, unknown>(typeof below === 'object' && below !== null ? Object.entries(below) : []);
  const lay = (key: string, item: unknown, shapeOfItem: Shape): unknown => merged.set(key, overlay(shapeOfItem, merged.get(key), item));
  if ('mapOf' in shape) {
    for (const [key, item] of Object.entries(value)) lay(key, item, shape.mapOf);
    return Object.fromEntries(merged);
  }
  const members = membersOf(shape);
  for (const [name, member] of givenMembers(value, members)) {
    const shapeOfMember = members.get(name);
    // What no shape names, a prop of a newer CDK, is passed on.
    if (shapeOfMember === undefined) merged.set(name, member);
    else lay(name, member, shapeOfMember);
  }
  return Object.fromEntries(merged);
}

/** The members that an object gives, its own first and in its order. Those that it inherits or hides are known by their names alone. */
function givenMembers(struct: object, known: ReadonlyMap<string, Shape>): [string, unknown][] {
  const values = struct as { readonly [name: string]: unknown };
  const names = [...new Set([...Object.keys(struct), ...known.keys()])];
  return names.filter((name) => values[name] !== undefined || isTakenAway(struct, name)).map((name) => [name, values[name]]);
}

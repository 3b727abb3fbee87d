import { isPlainObject } from './plain-object';

/**
 * Lays props over defaults, the last layer on top.
 *
 * Plain objects merge key by key, all the way down. Anything else (a string, an array, an instance of a class) replaces
 * what lies below it, and an instance is passed on by reference, never walked. A key that is given as `undefined`
 * takes the default away: that is how access logging is switched off.
 *
 * No layer is changed.
 */
export function mergeProps<Props extends object>(defaults: Props, ...layers: readonly (Props | undefined)[]): Props {
  return layers.reduce<Props>((merged, layer) => (layer === undefined ? merged : overlay(merged, layer)), defaults);
}

function overlay<Lower extends object, Upper extends object>(lower: Lower, upper: Upper): Lower & Upper {
  const merged = new Map<string, unknown>(Object.entries(lower));
  for (const [key, value] of Object.entries(upper) as [string, unknown][]) {
    const below = merged.get(key);
    merged.set(key, isPlainObject(below) && isPlainObject(value) ? overlay(below, value) : value);
  }
  // The type system cannot follow keys through a map; what comes out has the keys and the types of both layers.
  return Object.fromEntries(merged) as Lower & Upper;
}

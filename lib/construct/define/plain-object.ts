/**
 * Whether a value is an object literal, rather than an instance of a class, an array or a primitive.
 *
 * A literal may come from another realm (a VM context), so its prototype is told by having none itself. jsii hands an
 * object that implements an interface in another language over as a literal too, marked with symbols of its own: such
 * an object is an instance.
 */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isLiteral = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isLiteral && Object.getOwnPropertySymbols(value).length === 0;
}

const LONGEST = 60;

/** A value as an error message shows it: short, on one line, and without calling anything of the value's own. */
export function showValue(value: unknown): string {
  switch (typeof value) {
    case 'string': return `'${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}'`;
    case 'object': return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
    case 'function': return 'a function';
    case 'symbol': return 'a symbol';
    default: return String(value);
  }
}

import type { NamedValue } from './named-value';

/** One part of a resource's path: a text, or a variable that takes one part of a request's path or, if greedy, all that are left. */
export interface PathPart {
  readonly kind: 'static' | 'variable' | 'greedy';
  /** The text, or the variable's name. */
  readonly name: string;
}

/** Parses the path part of a resource: `ratings`, `{user_id}` or `{proxy+}`. */
export function parsePathPart(text: string): PathPart {
  const [, name, plus] = /^\{(.+?)(\+?)\}$/.exec(text) ?? [];
  if (name === undefined) return { kind: 'static', name: text };
  return { kind: plus === '+' ? 'greedy' : 'variable', name };
}

/** Whether API Gateway takes a resource with this part of a path: it has letters, digits and `:._-$`. */
export function isAcceptedPart({ name }: PathPart): boolean {
  return /^[a-zA-Z0-9:._$-]+$/.test(name);
}

/** The texts between the slashes of a path. Slashes at the end, and doubled ones, count for nothing. */
export function splitPath(path: string): readonly string[] {
  return path.split('/').filter((text) => text !== '');
}

/** Parses the path of a resource. */
export function parsePath(path: string): readonly PathPart[] {
  return splitPath(path).map(parsePathPart);
}

/** The names of the variables in the path of a resource. */
export function pathVariables(path: string): string[] {
  return parsePath(path).filter(({ kind }) => kind !== 'static').map(({ name }) => name);
}

/** The values of a resource's variables in the path of a request, still percent-encoded; undefined if the path does not match. */
export function matchPath(resource: readonly PathPart[], request: readonly string[]): readonly NamedValue[] | undefined {
  const values: NamedValue[] = [];
  for (const [index, { kind, name }] of resource.entries()) {
    const text = request[index];
    if (text === undefined || (kind === 'static' && text !== name)) return undefined;
    if (kind === 'greedy') return [...values, [name, request.slice(index).join('/')]];
    if (kind === 'variable') values.push([name, text]);
  }
  return request.length === resource.length ? values : undefined;
}

const RANK = { static: 0, variable: 1, greedy: 2 } as const;

/**
 * Sorts paths, the most specific first: static parts come before variables, and these before greedy ones; the first part that differs
 * decides.
 */
export function compareSpecificity(one: readonly PathPart[], other: readonly PathPart[]): number {
  for (const [index, part] of one.entries()) {
    const difference = RANK[part.kind] - RANK[other[index]?.kind ?? 'greedy'];
    if (difference !== 0) return difference;
  }
  return 0;
}

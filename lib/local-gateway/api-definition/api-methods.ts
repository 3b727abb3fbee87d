import type { ApiDefinition } from './api-definition';
import type { MethodDefinition } from './method-definition';

/** A method with the path that it is on. */
export interface PlacedMethod {
  readonly path: string;
  readonly method: MethodDefinition;
}

/** All methods of an API, those of the most specific path first. */
export function methodsOf({ resources }: ApiDefinition): readonly PlacedMethod[] {
  return resources.flatMap(({ path, methods }) => [...methods.values()].map((method) => ({ path, method })));
}

/** How a method is called: `GET /ratings/{user_id}`. */
export function describeMethod({ path, method }: PlacedMethod): string {
  return `${method.httpMethod} ${path}`;
}

import type { ApiModel } from './api-model';
import type { MethodModel } from './method-model';

/** A method with the path that it is on. */
export interface PlacedMethod {
  readonly path: string;
  readonly method: MethodModel;
}

/** All methods of an API, those of the most specific path first. */
export function methodsOf({ resources }: ApiModel): readonly PlacedMethod[] {
  return resources.flatMap(({ path, methods }) => [...methods.values()].map((method) => ({ path, method })));
}

/** How a method is called: `GET /ratings/{user_id}`. */
export function describeMethod({ path, method }: PlacedMethod): string {
  return `${method.httpMethod} ${path}`;
}

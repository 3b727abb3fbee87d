import { SetupError } from '../setup-error';
import type { ApiDefinition } from './api-definition';
import { describeMethod, endpointOf, methodsOf } from './api-methods';
import type { BuildContext } from './build-context';

/** The methods that call an endpoint, by its name; one that the request decides has its variables in it. */
export type CalledEndpoints = ReadonlyMap<string, readonly string[]>;

/** The endpoints that an API's methods call, in the order of the methods. */
export function calledEndpoints(api: ApiDefinition): CalledEndpoints {
  const called = new Map<string, string[]>();
  for (const { path, method } of methodsOf(api)) {
    const name = endpointOf(method.integration.target, api);
    if (name !== undefined) called.set(name, [...called.get(name) ?? [], describeMethod({ method, path })]);
  }
  return called;
}

/** Throws a SetupError for a given endpoint that no method can call. */
export function checkEndpointNames(api: ApiDefinition, called: CalledEndpoints, given: readonly string[]): void {
  const unknown = given.filter((name) => !called.has(name));
  if (unknown.length === 0 || [...called.keys()].some(isDecidedByRequest)) return;
  const known = called.size === 0 ? nothingCalled(api) : `its methods call ${[...called.keys()].map((name) => `'${name}'`).join(', ')}`;
  throw new SetupError(`The API calls no endpoint '${unknown.join("', '")}': ${known}.`);
}

/** What the methods have instead of endpoints, each integration named. */
function nothingCalled(api: ApiDefinition): string {
  const others = methodsOf(api).flatMap((placed) => {
    const { target } = placed.method.integration;
    return target.kind === 'unsupported' ? [`${describeMethod(placed)} has ${target.name}`] : [];
  });
  return others.length === 0 ? 'its methods call none' : `its methods call none: ${others.join('; ')}`;
}

/** Notes the endpoints that nothing is given for. */
export function noteMissingEndpoints(scope: BuildContext, called: CalledEndpoints, given: readonly string[]): void {
  for (const [name, methods] of called) {
    if (given.includes(name) || isDecidedByRequest(name)) continue;
    scope.note(`No endpoint is given for '${name}', which ${methods.join(', ')} calls: it answers as SageMaker does where there is none.`);
  }
}

function isDecidedByRequest(name: string): boolean {
  return /[{}]/.test(name);
}

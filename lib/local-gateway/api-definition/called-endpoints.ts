import { SetupError } from '../setup-error';
import type { ApiDefinition } from './api-definition';
import { describeMethod, methodsOf } from './api-methods';
import type { IntegrationTarget } from './integration-definition';
import { endpointNameIn, renderUri } from './integration-uri';

/** The endpoints that methods call, with these methods. */
export interface CalledEndpoints {
  readonly fixed: ReadonlyMap<string, readonly string[]>;
  /** Whether some method calls an endpoint that the request decides. */
  readonly hasVariable: boolean;
}

/** The endpoints that an API's methods call. */
export function calledEndpoints(model: ApiDefinition): CalledEndpoints {
  const fixed = new Map<string, string[]>();
  let hasVariable = false;
  for (const { path, method } of methodsOf(model)) {
    const name = endpointOf(method.integration.target, model);
    if (name === undefined) continue;
    if (/[{}]/.test(name)) hasVariable = true;
    else fixed.set(name, [...fixed.get(name) ?? [], describeMethod({ method, path })]);
  }
  return { fixed, hasVariable };
}

/** Throws a SetupError for a given endpoint that no method can call. */
export function checkEndpointNames({ fixed, hasVariable }: CalledEndpoints, given: readonly string[]): void {
  const unknown = given.filter((name) => !fixed.has(name));
  if (unknown.length === 0 || hasVariable) return;
  const known = fixed.size === 0 ? 'its methods call none' : `its methods call ${[...fixed.keys()].map((name) => `'${name}'`).join(', ')}`;
  throw new SetupError(`The API calls no endpoint '${unknown.join("', '")}': ${known}.`);
}

/** The name of the endpoint that a target calls, if it does; one that the request decides has its variables in it. */
export function endpointOf(target: IntegrationTarget, { stage }: ApiDefinition): string | undefined {
  return target.kind === 'sagemaker' ? endpointNameIn(renderUri(target.uri, stage.variables, new Map())) : undefined;
}

import type { NamedValue } from '../../api-gateway/named-value';
import type { ApiDefinition, PathSegment, ResourceDefinition } from '../api-definition/api-definition';
import type { MethodDefinition } from '../api-definition/method-definition';
import type { GatewayRequest } from '../gateway-request';
import { GatewayError } from '../gateway-responses/gateway-error';

/** Where a request goes. */
export interface Route {
  readonly resource: ResourceDefinition;
  readonly method: MethodDefinition;
  /** The values of the path's variables, as they were sent: still percent-encoded. */
  readonly pathParameters: readonly NamedValue[];
}

/** The method that serves a request: on the most specific path that has one; `ANY` only if there is none of that name. */
export function findRoute(api: ApiDefinition, { httpMethod, path }: GatewayRequest): Route {
  // Slashes at the end, and those that are doubled, count for nothing.
  const parts = path.split('/').filter((part) => part !== '');
  for (const resource of api.resources) {
    const method = resource.methods.get(httpMethod) ?? resource.methods.get('ANY');
    const pathParameters = method === undefined ? undefined : matchPath(resource.segments, parts);
    if (method !== undefined && pathParameters !== undefined) return { resource, method, pathParameters };
  }
  throw new GatewayError('MISSING_AUTHENTICATION_TOKEN', { log: `No method matches ${httpMethod} ${path}` });
}

function matchPath(segments: readonly PathSegment[], parts: readonly string[]): readonly NamedValue[] | undefined {
  const values: NamedValue[] = [];
  for (const [index, { kind, name }] of segments.entries()) {
    const part = parts[index];
    if (part === undefined || (kind === 'static' && part !== name)) return undefined;
    if (kind === 'greedy') return [...values, [name, parts.slice(index).join('/')]];
    if (kind === 'variable') values.push([name, part]);
  }
  return parts.length === segments.length ? values : undefined;
}

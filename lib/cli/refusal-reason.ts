import { contentTypeOf } from '../api-gateway/media-types';
import { matchPath, parsePath, splitPath } from '../api-gateway/path-parts';
import type { ClientResponse, Gateway, ServedMethod } from '../local-gateway';

/** How the execution log begins to tell of what cannot work, in a deployed API too. */
const CONFIGURATION_ERROR = 'Execution failed due to configuration error: ';

/** The API that a request was sent to. */
export type CalledApi = Pick<Gateway, 'methods' | 'stageName'>;

/** Why the gateway refused a request, and what to do about it; undefined where the integration answered. */
export function refusalReason(response: ClientResponse, api: CalledApi): string | undefined {
  const { refusal, problem, request } = response;
  if (refusal === undefined) return undefined;
  const methods = methodsAt(request.path, api.methods);
  const method = methods.find(({ httpMethod }) => httpMethod === request.httpMethod || httpMethod === 'ANY');
  switch (refusal) {
    case 'MISSING_AUTHENTICATION_TOKEN':
      return method === undefined ? unknownMethod(response, methods, api) : 'not signed: sign it, as curl --aws-sigv4 does, or serve without --require-iam';
    case 'INVALID_API_KEY':
      return `${problem ?? ''}: serve with --api-key KEY, and send it in the header x-api-key`;
    case 'UNSUPPORTED_MEDIA_TYPE':
      return mediaTypeReason(response, method) ?? problem;
    case 'UNAUTHORIZED':
      return `${problem ?? ''}: send a token, or give the authorizer's result with --authorizer-context FILE`;
    default:
      return problem?.replace(CONFIGURATION_ERROR, '');
  }
}

/** The methods whose path is that of a request. */
function methodsAt(path: string, methods: readonly ServedMethod[]): readonly ServedMethod[] {
  const parts = splitPath(path);
  return methods.filter((each) => matchPath(parsePath(each.path), parts) !== undefined);
}

/** API Gateway answers 403 "Missing Authentication Token" where there is no such method. */
function unknownMethod({ request }: ClientResponse, methodsOfPath: readonly ServedMethod[], { methods, stageName }: CalledApi): string {
  if (methodsOfPath.length > 0) return `no such method: this path has ${methodsOfPath.map(({ httpMethod }) => httpMethod).join(', ')}`;
  const [first, ...rest] = splitPath(request.path);
  const inner = `/${rest.join('/')}`;
  if (first === stageName && methodsAt(inner, methods).length > 0) return `no such path: leave out the stage, and send it to ${inner}`;
  return `no such path: the API has ${[...new Set(methods.map(({ path }) => path))].join(', ')}`;
}

function mediaTypeReason({ request, problem }: ClientResponse, method: ServedMethod | undefined): string | undefined {
  const sent = contentTypeOf(request.headers);
  const [first, ...others] = method?.mediaTypes ?? [];
  // Otherwise its Content-Encoding is at fault.
  if (first === undefined || [first, ...others].includes(sent) || problem?.includes('Content-Encoding') === true) return undefined;
  const isForm = sent === 'application/x-www-form-urlencoded';
  return `no mapping template for ${sent}${isForm ? ', which curl -d sends' : ''}: send -H 'Content-Type: ${first}'`
    + (others.length === 0 ? '' : `, or ${others.join(', ')}`);
}

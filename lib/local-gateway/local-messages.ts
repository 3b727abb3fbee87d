import type { NamedValue } from '../api-gateway/named-value';
import { parseQueryString } from '../api-gateway/query-strings';
import type { ClientResponse } from './client-response';
import type { EndpointResponse, EndpointCall } from './endpoint-call';
import type { GatewayRequest } from './gateway-request';
import type { InferenceRequest } from './inference-request';
import type { InferenceResponse } from './inference-response';
import type { LocalRequest } from './local-request';
import type { LocalResponse } from './local-response';

/** The request of a test as the gateway takes it. */
export function toGatewayRequest(request: LocalRequest): GatewayRequest {
  const [path = '', ...rest] = request.path.split('?');
  const queryString = rest.join('?');
  return {
    httpMethod: request.httpMethod,
    path,
    query: [
      ...parseQueryString(queryString),
      ...pairsOf(request.queryStringParameters, request.multiValueQueryStringParameters),
    ],
    queryString,
    headers: pairsOf(request.headers, request.multiValueHeaders),
    body: bytesOf(request.body, request.isBase64Encoded),
    authorizer: request.authorizer,
  };
}

/** The gateway's response as a test takes it. */
export function toLocalResponse({ statusCode, headers, body, log }: ClientResponse): LocalResponse {
  return { statusCode, headers: Object.fromEntries(headers), ...textOf(body), log: [...log] };
}

/** The gateway's call as an endpoint of a test takes it. */
export function toInferenceRequest({ endpointName, httpMethod, path, query, headers, body }: EndpointCall): InferenceRequest {
  const values = { queryStringParameters: Object.fromEntries(query), headers: Object.fromEntries(headers) };
  return { endpointName, httpMethod, path, ...values, ...textOf(body) };
}

/** The answer of a test's endpoint as the gateway takes it. */
export function toEndpointResponse({ statusCode = 200, headers = {}, body, isBase64Encoded }: InferenceResponse): EndpointResponse {
  return { statusCode, headers: Object.entries(headers), body: bytesOf(body, isBase64Encoded) };
}

/** Values by name. */
interface Values<T> {
  readonly [name: string]: T;
}

/** A parameter with several values replaces the one of the same name. */
function pairsOf(single: Values<string> = {}, multiple: Values<string[]> = {}): readonly NamedValue[] {
  return [
    ...Object.entries(single).filter(([name]) => !Object.hasOwn(multiple, name)),
    ...Object.entries(multiple).flatMap(([name, values]) => values.map((value): NamedValue => [name, value])),
  ];
}

/** A text as bytes. */
function bytesOf(body = '', isBase64Encoded = false): Buffer {
  return Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
}

/** Bytes as a text: in Base64 if they are no UTF-8. */
function textOf(bytes: Buffer): Pick<LocalResponse, 'body' | 'isBase64Encoded'> {
  const body = bytes.toString('utf8');
  const isText = !body.includes('\uFFFD') || Buffer.from(body).equals(bytes);
  return isText ? { body, isBase64Encoded: false } : { body: bytes.toString('base64'), isBase64Encoded: true };
}

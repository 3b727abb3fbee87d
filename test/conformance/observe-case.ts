import { renderUri } from '../../lib/api-gateway/integration-uris';
import type { NamedValue } from '../../lib/api-gateway/named-value';
import { loadApi } from '../../lib/local-gateway/api-definition/load-api';
import { contextVariables } from '../../lib/local-gateway/context-variables';
import type { EndpointResponse, EndpointCall } from '../../lib/local-gateway/endpoint-call';
import { Gateway } from '../../lib/local-gateway/gateway';
import type { GatewayRequest } from '../../lib/local-gateway/gateway-request';
import { GatewayError } from '../../lib/local-gateway/gateway-responses/gateway-error';
import type { GatewayErrorType } from '../../lib/local-gateway/gateway-responses/gateway-error-type';
import { responseTo } from '../../lib/local-gateway/gateway-responses/gateway-response';
import { TraceRecorder } from '../../lib/local-gateway/trace/trace-recorder';
import { ENDPOINT, KEY, templateOf, valuesIn } from './case-template';
import { GatewayCase, textOr } from './gateway-case';

/** What is no UTF-8: the start of a file that gzip made. */
export const BINARY = Buffer.from('1f8b0800000000000003', 'hex');

/** What a case came to. */
export interface Observation {
  readonly statusCode?: number;
  readonly headers: readonly NamedValue[];
  readonly body: Buffer;
  readonly log: readonly string[];
  readonly accessLogLine?: string;
  /** What was sent to the integration, if it came to that. */
  readonly call?: EndpointCall;
  /** The payload that the client, or the integration, sent. */
  readonly sent: Buffer;
  readonly uri?: string;
}

/** Runs a case. */
export function observe(given: GatewayCase): Observation {
  const { config, request } = given;
  if (given.area === 'uri' || given.id === 'stagevar-in-uri') {
    const parameters = Object.entries(valuesIn(config.integrationPathParameters)) as [string, string][];
    const uri = renderUri(String(config.uri), valuesIn(config.variables) as { [name: string]: string }, new Map(parameters));
    return { uri, headers: [], body: Buffer.alloc(0), log: [], sent: Buffer.alloc(0) };
  }
  if (typeof request.error === 'string') return observeError(given, request.error as GatewayErrorType);
  const gateway = Gateway.fromTemplate(templateOf(given), {
    endpointNames: templateCallsEndpoint(given) ? [ENDPOINT] : [],
    apiKeys: apiKeysOf(given),
    executionLog: true,
  });
  const asked = requestOf(given);
  const prepared = gateway.prepare(asked);
  if (prepared.kind === 'response') return { ...prepared, sent: asked.body };
  const answer = answerTo(prepared.call, given);
  return { ...prepared.complete(answer), call: prepared.call, sent: given.id.includes('response') ? answer.body : asked.body };
}

function templateCallsEndpoint(given: GatewayCase): boolean {
  return JSON.stringify(templateOf(given)).includes(`endpoints/${ENDPOINT}/`) && given.config.resources === undefined
    && given.config.type !== 'MOCK' && !String(given.config.integration).startsWith('MOCK');
}

function apiKeysOf({ request }: GatewayCase): readonly string[] {
  const { apiKey } = valuesIn(valuesIn(request.context).identity);
  return typeof apiKey === 'string' ? [apiKey] : [];
}

function requestOf(given: GatewayCase): GatewayRequest {
  const { request, config, area } = given;
  const [path = '', query = ''] = textOr(request.path ?? config.path, '/test').split('?');
  const headers = pairsOf(valuesIn(request.headers)).map(([name, value]): NamedValue => [name, value.replace('<k1>', KEY.value)]);
  return {
    httpMethod: textOr(request.method ?? config.method, 'GET'),
    path: path.replace('/{proxy}', '/proxy'),
    query: [...new URLSearchParams(query), ...pairsOf(valuesIn(request.query))],
    headers: [...headers, ...apiKeysOf(given).map((key): NamedValue => ['x-api-key', key])],
    body: area === 'binary' && given.id.startsWith('binary-request') ? binaryRequestBody(given) : bodyOf(request.body),
  };
}

/** Binary for a type that is, text in Base64 where that is decoded, and else bytes of which some are no text. */
function binaryRequestBody({ config, request }: GatewayCase): Buffer {
  const types = config.binaryMediaTypes as string[] | null;
  const isBinary = types?.includes(String(valuesIn(request.headers)['Content-Type'])) ?? false;
  return !isBinary && config.contentHandling === 'CONVERT_TO_BINARY' ? Buffer.from(BINARY.toString('base64')) : BINARY;
}

function bodyOf(body: unknown): Buffer {
  if (body === undefined || body === null) return Buffer.alloc(0);
  const text = textOr(body, JSON.stringify(body));
  return Buffer.from(text.startsWith('<base64 of') ? BINARY.toString('base64') : text);
}

/** The answer that the case names; without one, the payload that was sent. */
function answerTo(call: EndpointCall, { area, id, request, expected }: GatewayCase): EndpointResponse {
  const type = request.integration_content_type;
  const headers = [...pairsOf(valuesIn(request.integration_headers)), ...typeof type === 'string' ? [['Content-Type', type] as NamedValue] : []];
  const statusCode = Number(request.integration_status ?? 200);
  if (area === 'binary' && id.includes('response')) {
    if (request.integration_body !== undefined) return { statusCode, headers, body: bodyOf(request.integration_body) };
    const isText = expected.body === 'b64-decoded' || id === 'binary-template-response-500';
    return { statusCode, headers, body: isText ? Buffer.from(BINARY.toString('base64')) : BINARY };
  }
  return { statusCode, headers, body: request.integration_body === undefined ? call.body : bodyOf(request.integration_body) };
}

function pairsOf(values: { readonly [name: string]: unknown }): NamedValue[] {
  return Object.entries(values).flatMap(([name, value]) => [value].flat().filter((each) => typeof each === 'string').map((each): NamedValue => [name, each]));
}

/** The gateway response of a type. */
function observeError(given: GatewayCase, type: GatewayErrorType): Observation {
  const { definition: api } = loadApi(templateOf(given), { endpointNames: [] });
  const request: GatewayRequest = { httpMethod: 'GET', path: '/', query: [], headers: [], body: Buffer.alloc(0) };
  const context = contextVariables(api, request);
  const exchange = { api, signatures: undefined, sent: request, request, context, trace: new TraceRecorder(false) };
  const { statusCode, headers, body } = responseTo(new GatewayError(type), exchange);
  return { statusCode, headers: [...headers.values()], body, log: [], sent: Buffer.alloc(0) };
}

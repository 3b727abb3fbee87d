import { MAX_PAYLOAD_BYTES } from '../api-gateway/limits';
import type { NamedValue } from '../api-gateway/named-value';
import { matchPath, splitPath } from '../api-gateway/path-parts';
import type { ApiDefinition, ResourceDefinition } from './api-definition/api-definition';
import type { MethodDefinition } from './api-definition/method-definition';
import type { ClientResponse } from './client-response';
import { contextVariables } from './context-variables';
import type { EndpointCall, PreparedCall } from './endpoint-call';
import type { Exchange, RequestStep, RoutedExchange } from './exchange';
import type { GatewayRequest } from './gateway-request';
import { endpointFailure, GatewayError, unsupportedIntegration } from './gateway-responses/gateway-error';
import { mockResponse } from './integrations/mock';
import { endpointNotFound, makeEndpointCall, payloadRefusal } from './integrations/sagemaker';
import { receiveRequest } from './receive-request';
import { completeCall, orGatewayResponse, refuseExchange, respond } from './response-pipeline';
import type { SignatureCheck } from './sigv4/signature-check';
import { authorize } from './steps/authorize';
import { checkApiKey } from './steps/check-api-key';
import { chooseRequestTemplate } from './steps/choose-request-template';
import { convertRequestPayload } from './steps/convert-request-payload';
import { decompressPayload } from './steps/decompress-payload';
import { mapRequestParameters } from './steps/map-request-parameters';
import { overrideRequest } from './steps/override-request';
import { renderRequestTemplate } from './steps/render-request-template';
import { validateBody } from './steps/validate-body';
import { validateParameters } from './steps/validate-parameters';
import { TraceRecorder } from './trace/trace-recorder';
import type { TracedMessage } from './trace/traced-message';

/** Opens the exchange of a request, and its trace. */
export function startExchange(
  api: ApiDefinition, sent: GatewayRequest, signatures: SignatureCheck | undefined, isTraced: boolean,
): Exchange {
  return { api, signatures, sent, request: sent, context: contextVariables(api, sent), trace: new TraceRecorder(isTraced) };
}

/** Takes a request as far as the call to one of the endpoints, or to its response where there is no such call. */
export function prepareCall(exchange: Exchange, endpointNames: ReadonlySet<string>): PreparedCall | ClientResponse {
  return orGatewayResponse(exchange, () => {
    if (exchange.sent.body.length > MAX_PAYLOAD_BYTES) throw new GatewayError('REQUEST_TOO_LARGE');
    const routed = routeExchange(exchange);
    return orGatewayResponse(routed, () => prepareRouted(routed, endpointNames));
  });
}

/** Finds the method of a request, and traces what it gets. */
function routeExchange(exchange: Exchange): RoutedExchange {
  const { api, signatures, sent, context, trace } = exchange;
  const request = receiveRequest(exchange);
  const { resource, method, pathParameters } = findRoute(api, request);
  const parameters = { path: pathParameters, querystring: request.query, header: request.headers };
  context.resourceId = resource.id;
  context.resourcePath = resource.path;
  trace.add(() => {
    const { httpMethod, path, query, headers, body } = request;
    return { kind: 'routed', httpMethod, path, resourcePath: resource.path, pathParameters, query, sentHeaders: sent.headers, headers, body };
  });
  const integrationRequest = {
    headers: new Map<string, NamedValue>(),
    path: new Map<string, string>(),
    query: new Map<string, readonly string[]>(),
    body: request.body,
    template: undefined,
    override: undefined,
  };
  return { api, signatures, sent, request, context, trace, resource, method, parameters, integrationRequest, responseOverride: {} };
}

interface Route {
  readonly resource: ResourceDefinition;
  readonly method: MethodDefinition;
  /** The values of the path's variables, as they were sent: still percent-encoded. */
  readonly pathParameters: readonly NamedValue[];
}

/** The method that serves a request: on the most specific path that has one; `ANY` only if there is none of that name. */
function findRoute(api: ApiDefinition, { httpMethod, path }: GatewayRequest): Route {
  const texts = splitPath(path);
  for (const resource of api.resources) {
    const method = resource.methods.get(httpMethod) ?? resource.methods.get('ANY');
    const pathParameters = method === undefined ? undefined : matchPath(resource.pathParts, texts);
    if (method !== undefined && pathParameters !== undefined) return { resource, method, pathParameters };
  }
  throw new GatewayError('MISSING_AUTHENTICATION_TOKEN', { log: `No method matches ${httpMethod} ${path}` });
}

/** Once the method of a request is known, in API Gateway's order. */
const requestSteps = Object.entries<RequestStep>({
  authorize,
  checkApiKey,
  decompressPayload,
  validateParameters,
  validateBody,
  chooseRequestTemplate,
  mapRequestParameters,
  convertRequestPayload,
  renderRequestTemplate,
  overrideRequest,
});

/** The request to the integration as it is now. */
function requestMessage({ integrationRequest: { headers, body } }: RoutedExchange): TracedMessage {
  return { statusCode: undefined, headers: [...headers.values()], body };
}

function prepareRouted(exchange: RoutedExchange, endpointNames: ReadonlySet<string>): PreparedCall | ClientResponse {
  const { target } = exchange.method.integration;
  if (target.kind === 'unsupported') throw unsupportedIntegration(target.name);
  for (const [name, step] of requestSteps) exchange.trace.runStep(name, step, exchange, requestMessage);
  if (target.kind === 'mock') return respond(exchange, mockResponse(exchange.integrationRequest.body), false);
  const call = makeEndpointCall(exchange, target);
  if (!endpointNames.has(call.endpointName)) return completeCall(exchange, endpointNotFound(call.endpointName), 0);
  const refused = payloadRefusal(call);
  return refused === undefined ? preparedCall(exchange, call) : completeCall(exchange, refused, 0);
}

function preparedCall(exchange: RoutedExchange, call: EndpointCall): PreparedCall {
  const start = Date.now();
  return {
    kind: 'call',
    call,
    complete: (answer, latency = Date.now() - start) => orGatewayResponse(exchange, () => completeCall(exchange, answer, latency)),
    fail: (failure) => refuseExchange(exchange, endpointFailure(failure)),
  };
}

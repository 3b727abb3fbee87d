import type { ApiDefinition } from './api-definition/api-definition';
import { contextVariables } from './context-variables';
import type { Exchange, IntegrationRequest, RoutedExchange } from './exchange';
import type { GatewayRequest } from './gateway-request';
import { ExecutionLog } from './logs/execution-log';
import type { SignatureCheck } from './sigv4/signature-check';
import { findRoute } from './steps/find-route';

/** Opens the exchange of a request, and its execution log. */
export function startExchange(api: ApiDefinition, request: GatewayRequest, signatures: SignatureCheck | undefined, isLogged: boolean): Exchange {
  const context = contextVariables(api, request);
  const log = new ExecutionLog(isLogged);
  log.line(`Execution log for request ${context.requestId}`);
  log.line(`Starting execution for request: ${context.requestId}`);
  return { api, signatures, request, context, log };
}

/** Finds the method of a request, and logs what it gets. */
export function routeExchange(exchange: Exchange): RoutedExchange {
  const { api, signatures, request, context, log } = exchange;
  const { resource, method, pathParameters } = findRoute(api, request);
  const parameters = { path: pathParameters, querystring: request.query, header: request.headers };
  context.resourceId = resource.id;
  context.resourcePath = resource.path;
  log.line(`HTTP Method: ${request.httpMethod}, Resource Path: ${request.path}`);
  log.values('Method request path', parameters.path);
  log.values('Method request query string', parameters.querystring);
  log.values('Method request headers', parameters.header);
  log.body('Method request body before transformations', request.body);
  return {
    api,
    signatures,
    request,
    context,
    log,
    resource,
    method,
    parameters,
    integrationRequest: newIntegrationRequest(request.body),
    responseOverride: {},
  };
}

function newIntegrationRequest(body: Buffer): IntegrationRequest {
  return { headers: new Map(), path: new Map(), query: new Map(), body, template: undefined, override: undefined };
}

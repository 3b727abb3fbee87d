import { isEndpointName } from '../../api-gateway/endpoint-names';
import { headerValue, setDefaultHeader } from '../../api-gateway/header-values';
import { endpointNameIn, isAsynchronous, renderUri } from '../../api-gateway/integration-uris';
import { MAX_ASYNC_INVOCATION_BYTES, MAX_INVOCATION_BYTES } from '../../api-gateway/limits';
import type { NamedValue } from '../../api-gateway/named-value';
import type { IntegrationTarget } from '../api-definition/integration-definition';
import { LOCAL_ACCOUNT, LOCAL_REGION } from '../cloudformation/pseudo-parameters';
import type { EndpointCall, EndpointResponse } from '../endpoint-call';
import type { RoutedExchange } from '../exchange';
import { configurationError } from '../gateway-responses/gateway-error';

/** Makes the call to the endpoint from what the steps have made, and traces it. */
export function makeEndpointCall(exchange: RoutedExchange, target: IntegrationTarget & { kind: 'sagemaker' }): EndpointCall {
  const { api, method, integrationRequest, trace } = exchange;
  const path = renderUri(target.uri, api.stage.variables, integrationRequest.path);
  const endpointName = endpointNameIn(path) ?? '';
  const uri = `https://runtime.sagemaker.${LOCAL_REGION}.amazonaws.com${path}`;
  if (!isEndpointName(endpointName)) throw configurationError(`Invalid endpoint address: ${uri}`);
  setDefaultHeaders(exchange);
  const headers = [...integrationRequest.headers.values()];
  const query = [...integrationRequest.query].flatMap(([name, values]) => values.map((value): NamedValue => [name, value]));
  trace.add(() => ({ kind: 'called', uri, headers, body: integrationRequest.body }));
  const { timeoutMillis } = method.integration;
  return { endpointName, httpMethod: target.httpMethod, path, query, headers, body: integrationRequest.body, timeoutMillis };
}

/** Adds the headers of API Gateway itself. A payload's media type is the client's, where the client's method has a payload. */
function setDefaultHeaders({ api, request, context, integrationRequest: { headers } }: RoutedExchange): void {
  setDefaultHeader(headers, 'X-Amzn-Apigateway-Api-Id', api.apiId);
  setDefaultHeader(headers, 'Accept', 'application/json');
  setDefaultHeader(headers, 'User-Agent', `AmazonAPIGateway_${api.apiId}`);
  setDefaultHeader(headers, 'X-Amzn-Trace-Id', context.xrayTraceId);
  if (!['GET', 'HEAD', 'OPTIONS'].includes(request.httpMethod)) {
    setDefaultHeader(headers, 'Content-Type', headerValue(request.headers, 'content-type') ?? 'application/json');
  }
}

/** SageMaker's answer to a payload that it does not take; undefined to one that it does. The status is from two reports. */
export function payloadRefusal({ path, body }: EndpointCall): EndpointResponse | undefined {
  const limit = isAsynchronous(path) ? MAX_ASYNC_INVOCATION_BYTES : MAX_INVOCATION_BYTES;
  if (body.length <= limit) return undefined;
  return refusal(413, `The request body has ${body.length} bytes and exceeds the limit of ${limit} bytes.`);
}

/** The answer of SageMaker to a call of an endpoint that does not exist. */
export function endpointNotFound(endpointName: string): EndpointResponse {
  return refusal(400, `Endpoint ${endpointName} of account ${LOCAL_ACCOUNT} not found.`);
}

function refusal(statusCode: number, message: string): EndpointResponse {
  return {
    statusCode,
    headers: [['Content-Type', 'application/json'], ['x-amzn-errortype', 'ValidationError:']],
    body: Buffer.from(JSON.stringify({ message })),
  };
}

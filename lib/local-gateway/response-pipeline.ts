import { setHeader } from '../api-gateway/header-values';
import { MAX_PAYLOAD_BYTES } from '../api-gateway/limits';
import type { NamedValue } from '../api-gateway/named-value';
import { MAX_WORK, withStepBudget } from '../java/work-budget';
import type { IntegrationResponseDefinition } from './api-definition/integration-definition';
import type { ClientResponse } from './client-response';
import type { EndpointResponse } from './endpoint-call';
import type { Exchange, RespondedExchange, ResponseDraft, ResponseStep, RoutedExchange } from './exchange';
import { configurationError, GatewayError } from './gateway-responses/gateway-error';
import type { GatewayErrorType } from './gateway-responses/gateway-error-type';
import { responseTo } from './gateway-responses/gateway-response';
import { executionLog } from './logs/execution-log';
import { timeTexts } from './request-time';
import { convertResponsePayload } from './steps/convert-response-payload';
import { finishHeaders } from './steps/finish-headers';
import { mapResponseParameters } from './steps/map-response-parameters';
import { overrideResponse } from './steps/override-response';
import { renderResponseTemplate } from './steps/render-response-template';
import type { TracedMessage } from './trace/traced-message';

/** Goes on with the answer of an endpoint, which took `latency` milliseconds. */
export function completeCall(exchange: RoutedExchange, answer: EndpointResponse, latency: number): ClientResponse {
  const { context, trace } = exchange;
  const { statusCode: status, headers, body } = answer;
  context.integrationLatency = latency;
  context.integrationStatus = status;
  context.integration = { latency, status, integrationStatus: status };
  trace.add(() => ({ kind: 'answered', statusCode: status, latencyMillis: latency, headers, body }));
  if (body.length > MAX_PAYLOAD_BYTES) {
    throw configurationError(`Integration response of reported length ${body.length} is larger than allowed maximum of ${MAX_PAYLOAD_BYTES} bytes.`);
  }
  return respond(exchange, answer, true);
}

/** Once the integration response is known, in API Gateway's order. */
const responseSteps = Object.entries<ResponseStep>({
  convertResponsePayload,
  renderResponseTemplate,
  mapResponseParameters,
  overrideResponse,
  finishHeaders,
});

/** The response to the client as it is now. */
function responseMessage({ response: { statusCode, headers, body } }: RespondedExchange): TracedMessage {
  return { statusCode, headers: [...headers.values()], body };
}

/** Makes the response to the client of the integration's answer. */
export function respond(exchange: RoutedExchange, answer: EndpointResponse, isTraced: boolean): ClientResponse {
  const integrationResponse = selectIntegrationResponse(exchange, answer);
  const response: ResponseDraft = { statusCode: Number(integrationResponse.statusCode), headers: new Map(), body: answer.body };
  const responded = respondedExchange(exchange, answer, integrationResponse, response);
  for (const [name, step] of responseSteps) responded.trace.runStep(name, step, responded, responseMessage);
  const { statusCode, headers, body } = response;
  return finishResponse(exchange, { statusCode, headers, body, isTraced, refusal: undefined, problem: undefined });
}

/** The first integration response whose pattern matches the whole status of the answer; the one without a pattern where none does. */
function selectIntegrationResponse({ method }: RoutedExchange, { statusCode }: EndpointResponse): IntegrationResponseDefinition {
  const { responses } = method.integration;
  const matching = withStepBudget(MAX_WORK, () => responses.find(({ selectionPattern }) => selectionPattern?.matches(String(statusCode))));
  const selected = matching ?? responses.find(({ selectionPattern }) => selectionPattern === undefined);
  if (selected === undefined) {
    throw configurationError(`No match for output mapping and no default output mapping configured. Endpoint Response Status Code: ${statusCode}`);
  }
  if (!method.responseStatusCodes.has(selected.statusCode)) {
    throw configurationError(`Output mapping refers to an invalid method response: ${selected.statusCode}`);
  }
  return selected;
}

/** Adds what is known once the integration has answered. Each part is named, since a spread costs several times as much. */
function respondedExchange(
  { api, signatures, sent, request, context, trace, resource, method, parameters, integrationRequest, responseOverride }: RoutedExchange,
  answer: EndpointResponse,
  integrationResponse: IntegrationResponseDefinition,
  response: ResponseDraft,
): RespondedExchange {
  return {
    api, signatures, sent, request, context, trace, resource, method, parameters, integrationRequest, responseOverride,
    answer, integrationResponse, response,
  };
}

/** Runs a part of the exchange that may throw a GatewayError, which becomes a gateway response. */
export function orGatewayResponse<T>(exchange: Exchange, run: () => T): T | ClientResponse {
  try {
    return run();
  } catch (failure) {
    if (failure instanceof GatewayError) return refuseExchange(exchange, failure);
    throw failure;
  }
}

/** Ends a request with the gateway response to an error. */
export function refuseExchange(exchange: Exchange, error: GatewayError): ClientResponse {
  const problem = error.details.log ?? error.message;
  exchange.trace.add(() => ({ kind: 'refused', errorType: error.type, reason: problem }));
  return finishResponse(exchange, { ...responseTo(error, exchange), isTraced: false, refusal: error.type, problem });
}

interface UnfinishedResponse {
  readonly statusCode: number;
  readonly headers: ReadonlyMap<string, NamedValue>;
  readonly body: Buffer;
  /** Whether the trace goes on in the integration, and the client gets its ID. */
  readonly isTraced: boolean;
  readonly refusal: GatewayErrorType | undefined;
  readonly problem: string | undefined;
}

/** Adds what every response has: the IDs of the request, the end of the trace, and the logs that are made from it. */
function finishResponse({ api, sent, context, trace }: Exchange, unfinished: UnfinishedResponse): ClientResponse {
  const { statusCode, body, isTraced, refusal, problem } = unfinished;
  const headers = new Map(unfinished.headers);
  const now = Date.now();
  const durationMillis = now - context.requestTimeEpoch;
  trace.add(() => ({ kind: 'responded', statusCode, headers: [...headers.values()], body, durationMillis, isSuccessful: problem === undefined }));
  setHeader(headers, 'Date', timeTexts(now).httpDate);
  setHeader(headers, 'x-amzn-RequestId', context.requestId);
  setHeader(headers, 'x-amz-apigw-id', context.extendedRequestId);
  if (isTraced) setHeader(headers, 'X-Amzn-Trace-Id', context.xrayTraceId);
  context.status = statusCode;
  context.responseLength = body.length;
  context.responseLatency = durationMillis;
  const record = trace.traceOf(context);
  return {
    kind: 'response',
    statusCode,
    headers: [...headers.values()],
    body,
    trace: record,
    log: record === undefined ? [] : executionLog(record),
    accessLogLine: api.stage.accessLogFormat?.lineFor(context),
    request: sent,
    durationMillis,
    integrationMillis: typeof context.integrationLatency === 'number' ? context.integrationLatency : undefined,
    refusal,
    problem,
  };
}

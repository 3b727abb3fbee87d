import { PAYLOAD_LIMIT } from '../api-gateway/payload-limit';
import { RESPONSE_STEPS } from './chain';
import type { ClientResponse } from './client-response';
import type { EndpointResponse } from './endpoint-call';
import { respondedExchange, type ResponseDraft, type RoutedExchange } from './exchange';
import { finishResponse } from './finish-response';
import { configurationError } from './gateway-responses/gateway-error';
import { selectIntegrationResponse } from './steps/select-integration-response';

/** Goes on with the answer of an endpoint. */
export function completeCall(exchange: RoutedExchange, answer: EndpointResponse, latency: number): ClientResponse {
  const { context, log } = exchange;
  const { statusCode: status, headers, body } = answer;
  context.integrationLatency = latency;
  context.integrationStatus = status;
  context.integration = { latency, status, integrationStatus: status };
  log.line(`Received response. Status: ${status}, Integration latency: ${latency} ms`);
  log.values('Endpoint response headers', headers);
  log.body('Endpoint response body before transformations', body);
  if (body.length > PAYLOAD_LIMIT) {
    throw configurationError(`Integration response of reported length ${body.length} is larger than allowed maximum of ${PAYLOAD_LIMIT} bytes.`);
  }
  return completeAnswer(exchange, answer, true);
}

/** Makes the response of an answer. */
export function completeAnswer(exchange: RoutedExchange, answer: EndpointResponse, isTraced: boolean): ClientResponse {
  const integrationResponse = selectIntegrationResponse(exchange, answer);
  const response: ResponseDraft = { statusCode: Number(integrationResponse.statusCode), headers: new Map(), body: answer.body };
  const answered = respondedExchange(exchange, answer, integrationResponse, response);
  for (const step of RESPONSE_STEPS) step(answered);
  const { statusCode, headers, body } = response;
  return finishResponse(exchange, { statusCode, headers, body, isTraced, problem: undefined });
}

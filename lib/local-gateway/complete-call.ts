import { PAYLOAD_LIMIT } from '../api-gateway/payload-limit';
import { RESPONSE_STEPS } from './chain';
import type { EndpointAnswer } from './endpoint-call';
import { answeredExchange, type ResponseDraft, type RoutedExchange } from './exchange';
import { finishResponse } from './finish-response';
import type { GatewayResponse } from './gateway-response';
import { configurationError } from './gateway-responses/gateway-exception';
import { selectIntegrationResponse } from './steps/select-integration-response';

/** Goes on with the answer of an endpoint. */
export function completeCall(exchange: RoutedExchange, answer: EndpointAnswer, latency: number): GatewayResponse {
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
export function completeAnswer(exchange: RoutedExchange, answer: EndpointAnswer, isTraced: boolean): GatewayResponse {
  const integrationResponse = selectIntegrationResponse(exchange, answer);
  const response: ResponseDraft = { statusCode: Number(integrationResponse.statusCode), headers: new Map(), body: answer.body };
  const answered = answeredExchange(exchange, answer, integrationResponse, response);
  for (const step of RESPONSE_STEPS) step(answered);
  const { statusCode, headers, body } = response;
  return finishResponse(exchange, { statusCode, headers, body, isTraced, problem: undefined });
}

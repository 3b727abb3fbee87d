import { RESPONSE_STEPS } from './chain';
import type { EndpointAnswer } from './endpoint-call';
import { configurationError } from './errors/gateway-exception';
import type { AnsweredExchange, RoutedExchange } from './exchange';
import { finishResponse } from './finish-response';
import type { GatewayResponse } from './gateway-response';
import { PAYLOAD_LIMIT } from './payload-limit';
import { selectIntegrationResponse } from './steps/select-integration-response';

/** Goes on with the answer of an endpoint. */
export function completeCall(exchange: RoutedExchange, answer: EndpointAnswer, latency: number): GatewayResponse {
  const { context, log } = exchange;
  const { statusCode: status, headers, body } = answer;
  const integration = { latency, status, integrationStatus: status };
  Object.assign(context, { integrationLatency: latency, integrationStatus: status, integration });
  log.line(`Received response. Status: ${status}, Integration latency: ${latency} ms`);
  log.values('Endpoint response headers', headers);
  log.body('Endpoint response body before transformations', body);
  if (body.length > PAYLOAD_LIMIT) {
    throw configurationError(`Integration response of reported length ${body.length} is larger than allowed maximum of ${PAYLOAD_LIMIT} bytes.`);
  }
  return completeAnswer(exchange, answer, true);
}

/** Makes the response of an answer. */
export function completeAnswer(routed: RoutedExchange, answer: EndpointAnswer, isTraced: boolean): GatewayResponse {
  const integrationResponse = selectIntegrationResponse(routed, answer);
  const response = { statusCode: Number(integrationResponse.statusCode), headers: new Map(), body: answer.body };
  const exchange: AnsweredExchange = { ...routed, answer, integrationResponse, response };
  for (const step of RESPONSE_STEPS) step(exchange);
  return finishResponse(routed, { ...response, isTraced, problem: undefined });
}

import { isBinaryType } from '../../api-gateway/binary-types';
import { contentTypeOf } from '../../api-gateway/media-types';
import { jsonProblem } from '../../java/json/permissive-json';
import type { RoutedExchange } from '../exchange';
import { configurationError, GatewayError } from '../gateway-responses/gateway-error';
import { renderMapping, MappingRenderError } from '../parameter-mapping/render-mapping';
import { payloadText } from '../payload-conversion';

/** Makes the integration's payload by the mapping template; keeps what the template overrides. */
export function renderRequestTemplate(exchange: RoutedExchange): void {
  const { integrationRequest } = exchange;
  const { template } = integrationRequest;
  if (template === undefined || template.isEmpty) return;
  checkForm(exchange);
  const body = payloadText(integrationRequest.body);
  try {
    const rendered = renderMapping(template, exchange, body);
    integrationRequest.body = Buffer.from(rendered.body);
    integrationRequest.override = rendered.requestOverride;
    exchange.responseOverride = rendered.responseOverride;
  } catch (failure) {
    throw failure instanceof MappingRenderError ? badPayload(body) ?? failure.asException('request') : failure;
  }
}

/** The payload of a binary type has no text for a template, even where it is empty: so the service's log says. */
function checkForm({ api, method, request }: RoutedExchange): void {
  if (method.integration.contentHandling === 'CONVERT_TO_TEXT' || !isBinaryType(api.binaryMediaTypes, contentTypeOf(request.headers))) return;
  throw configurationError('Unable to transform request');
}

/** A payload that starts as JSON but is invalid is the client's fault, not the template's. */
function badPayload(body: string): GatewayError | undefined {
  const problem = jsonProblem(body);
  if (problem === undefined) return undefined;
  const message = `Could not process payload${problem}`;
  return new GatewayError('DEFAULT_4XX', { message, log: message });
}

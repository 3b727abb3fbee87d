import { acceptedTypes, responseType } from '../../api-gateway/media-types';
import type { RespondedExchange } from '../exchange';
import { renderMapping, MappingRenderError } from '../parameter-mapping/render-mapping';
import { payloadText } from '../payload-conversion';

/** Makes the payload by the mapping template that suits what the client accepts. Without one, the answer's stays as it is. */
export function renderResponseTemplate(exchange: RespondedExchange): void {
  const { integrationResponse, request, response } = exchange;
  if (integrationResponse.templates.size === 0) return;
  const type = responseType(integrationResponse.templates, acceptedTypes(request.headers));
  const template = type === undefined ? undefined : integrationResponse.templates.get(type);
  if (template === undefined || template.isEmpty) return;
  try {
    const rendered = renderMapping(template, exchange, payloadText(response.body));
    response.body = Buffer.from(rendered.body);
    exchange.responseOverride = rendered.responseOverride;
  } catch (failure) {
    throw failure instanceof MappingRenderError ? failure.asException('response') : failure;
  }
}

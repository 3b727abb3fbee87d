import { acceptedTypes } from '../../api-gateway/media-type';
import { payloadText } from '../binary-payload';
import type { RespondedExchange } from '../exchange';
import type { LazyTemplate } from '../parameter-mapping/lazy-template';
import { renderMapping, MappingRenderError } from '../parameter-mapping/render-mapping';

/** Makes the payload by the mapping template that suits what the client accepts. Without one, the answer's stays as it is. */
export function renderResponseTemplate(exchange: RespondedExchange): void {
  const { integrationResponse, request, response } = exchange;
  if (integrationResponse.templates.size === 0) return;
  const template = chooseByAccept(integrationResponse.templates, acceptedTypes(request.headers));
  if (template === undefined || template.isEmpty) return;
  try {
    const rendered = renderMapping(template, exchange, payloadText(response.body));
    response.body = Buffer.from(rendered.body);
    exchange.responseOverride = rendered.responseOverride;
  } catch (failure) {
    throw failure instanceof MappingRenderError ? failure.asException('response') : failure;
  }
}

/** The template for a type that is accepted; else the one for `application/json`; else the first. */
function chooseByAccept(templates: ReadonlyMap<string, LazyTemplate>, accepted: readonly string[]): LazyTemplate | undefined {
  const match = accepted.find((type) => templates.has(type));
  if (match !== undefined) return templates.get(match);
  const [first] = templates.values();
  return templates.get('application/json') ?? first;
}

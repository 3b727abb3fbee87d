import { contentTypeOf } from '../../api-gateway/media-types';
import type { RoutedExchange } from '../exchange';
import { GatewayError } from '../gateway-responses/gateway-error';

/** Chooses the mapping template for the payload's media type; where there is none, the passthrough behaviour decides. */
export function chooseRequestTemplate({ method, request, integrationRequest }: RoutedExchange): void {
  const { requestTemplates, passthroughBehavior } = method.integration;
  const contentType = contentTypeOf(request.headers);
  const template = requestTemplates.get(contentType) ?? requestTemplates.get('$default');
  const passes = passthroughBehavior === 'WHEN_NO_MATCH' || (passthroughBehavior === 'WHEN_NO_TEMPLATES' && requestTemplates.size === 0);
  if (template === undefined && !passes) {
    throw new GatewayError('UNSUPPORTED_MEDIA_TYPE', { log: `No mapping template for content type ${contentType}, and passthrough behavior is ${passthroughBehavior}` });
  }
  integrationRequest.template = template;
}

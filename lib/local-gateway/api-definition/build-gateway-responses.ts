import { gatewayResponseMappings } from '../parameter-mapping/parameter-mapping';
import type { BuildContext } from './build-context';
import type { GatewayResponseDefinition } from './gateway-response-definition';

/** The gateway responses that the template customises, by type. */
export function buildCustomResponses(scope: BuildContext, apiId: string): ReadonlyMap<string, GatewayResponseDefinition> {
  return new Map(scope.ofApi('AWS::ApiGateway::GatewayResponse', apiId).map(({ properties }) => [properties.requiredText('ResponseType'), {
    statusCode: properties.has('StatusCode') ? properties.number('StatusCode', 0) : undefined,
    parameters: gatewayResponseMappings(properties.textMap('ResponseParameters')),
    templates: new Map([...properties.textMap('ResponseTemplates')].map(([mediaType, template]) => [mediaType.toLowerCase(), template])),
  }]));
}

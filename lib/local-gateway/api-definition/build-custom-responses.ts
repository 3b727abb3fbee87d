import { gatewayResponseMappings } from '../parameter-mapping/parameter-mapping';
import type { BuildScope } from './build-scope';
import type { ResponseModel } from './custom-response';

/** The gateway responses that the template customises, by type. */
export function buildCustomResponses(scope: BuildScope, apiId: string): ReadonlyMap<string, ResponseModel> {
  return new Map(scope.ofApi('AWS::ApiGateway::GatewayResponse', apiId).map(({ properties }) => [properties.requiredText('ResponseType'), {
    statusCode: properties.has('StatusCode') ? properties.number('StatusCode', 0) : undefined,
    parameters: gatewayResponseMappings(properties.textMap('ResponseParameters')),
    templates: new Map([...properties.textMap('ResponseTemplates')].map(([mediaType, template]) => [mediaType.toLowerCase(), template])),
  }]));
}

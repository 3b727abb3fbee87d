import { Stack } from 'aws-cdk-lib';
import { EndpointType, type EndpointConfiguration, type IRestApi, type RestApiProps } from 'aws-cdk-lib/aws-apigateway';
import { lacksEdgeOptimizedApis } from '../../api-gateway/regions';
import { restApiResource } from '../define/rest-api-resource';

/** Whether an API of these props is edge-optimized, as it is by default where the region has such APIs. */
export function willBeEdgeOptimized(apiGatewayProps: RestApiProps = {}, region?: string): boolean {
  return isEdge({ types: [defaultEndpointType(region)], ...apiGatewayProps.endpointConfiguration });
}

/** Edge-optimized, as AWS's own construct has it, but Regional where the region is known to have no edge-optimized APIs. */
export function defaultEndpointType(region: string | undefined): EndpointType {
  return region !== undefined && lacksEdgeOptimizedApis(region) ? EndpointType.REGIONAL : EndpointType.EDGE;
}

/** Whether an API is edge-optimized, as far as can be known: of one that is imported, or defined by an OpenAPI document, nothing is. */
export function isEdgeOptimized(api: IRestApi): boolean {
  const resource = restApiResource(api);
  if (resource === undefined || resource.body !== undefined || resource.bodyS3Location !== undefined) return false;
  return isEdge(Stack.of(api).resolve(resource.endpointConfiguration) as Partial<EndpointConfiguration> | undefined);
}

function isEdge({ types }: Partial<EndpointConfiguration> = {}): boolean {
  return types === undefined || types.includes(EndpointType.EDGE);
}

import { CfnResource, Stack } from 'aws-cdk-lib';
import { CfnRestApi, EndpointType, type EndpointConfiguration, type IRestApi, type RestApiProps } from 'aws-cdk-lib/aws-apigateway';
import type { IConstruct } from 'constructs';

/** Whether an API of these props is edge-optimized, as it is by default. */
export function willBeEdgeOptimized(apiGatewayProps: RestApiProps = {}): boolean {
  return isEdge(apiGatewayProps.endpointConfiguration);
}

/** Whether an API is edge-optimized, as far as can be known: of one that is imported, or defined by an OpenAPI document, nothing is. */
export function isEdgeOptimized(api: IRestApi): boolean {
  const resource = api.node.defaultChild;
  if (!isRestApiResource(resource) || resource.body !== undefined || resource.bodyS3Location !== undefined) return false;
  return isEdge(Stack.of(api).resolve(resource.endpointConfiguration) as Partial<EndpointConfiguration> | undefined);
}

/** By its type and not by `instanceof`: an app may hold two copies of the CDK. The default child of an imported API is its root. */
function isRestApiResource(child: IConstruct | undefined): child is CfnRestApi {
  return child !== undefined && CfnResource.isCfnResource(child) && child.cfnResourceType === CfnRestApi.CFN_RESOURCE_TYPE_NAME;
}

function isEdge({ types }: Partial<EndpointConfiguration> = {}): boolean {
  return types === undefined || types.includes(EndpointType.EDGE);
}

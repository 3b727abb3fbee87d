import { CfnResource } from 'aws-cdk-lib';
import { CfnRestApi, type IRestApi } from 'aws-cdk-lib/aws-apigateway';

/**
 * The CloudFormation resource of an API; an imported one has none, and its root for its default child.
 *
 * It is known by its type and not by `instanceof`: an app may hold two copies of the CDK.
 */
export function restApiResource(api: IRestApi): CfnRestApi | undefined {
  const child = api.node.defaultChild;
  const isOne = child !== undefined && CfnResource.isCfnResource(child) && child.cfnResourceType === CfnRestApi.CFN_RESOURCE_TYPE_NAME;
  return isOne ? child as CfnRestApi : undefined;
}

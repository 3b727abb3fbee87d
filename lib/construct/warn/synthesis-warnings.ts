import { AspectPriority, Aspects, CfnResource, Stack } from 'aws-cdk-lib';
import { CfnDeployment, CfnResource as CfnApiResource, EndpointType, type EndpointConfiguration, type IRestApi } from 'aws-cdk-lib/aws-apigateway';
import type { IRole, PolicyDocument } from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';
import { MAX_RESOURCES } from '../../api-gateway/limits';
import { restApiResource } from '../define/rest-api-resource';
import { warn, type Warning } from './warning';

/** The APIs that are watched already: what is wrong with one is a warning of the first construct that has a method there. */
const watched = new WeakSet<IRestApi>();

/** Warns, when the app is synthesized, of what code after the construct may still mend. */
export function warnAtSynthesis(scope: IConstruct, api: IRestApi, givenRole: IRole | undefined): void {
  const isFirst = !watched.has(api);
  watched.add(api);
  const visit = (construct: IConstruct): void => {
    if (construct !== scope) return;
    const found = [...(isFirst ? apiWarnings(scope, api) : []), ...roleWarnings(givenRole)];
    for (const warning of found) warn(scope, warning);
  };
  Aspects.of(scope).add({ visit }, { priority: AspectPriority.READONLY });
}

function apiWarnings(scope: IConstruct, api: IRestApi): Warning[] {
  return [...isOpenPrivate(api) ? [privateWithoutPolicy] : [], ...isUndeployed(scope, api) ? [notDeployed] : [], ...resourceWarnings(api)];
}

const privateWithoutPolicy: Warning = {
  id: 'privateApiWithoutPolicy',
  message: 'The API is private and has no resource policy, without which API Gateway deploys none. '
    + "Give 'apiGatewayProps.policy', or call 'grantInvokeFromVpcEndpointsOnly' of the API.",
};

const notDeployed: Warning = {
  id: 'notDeployed',
  message: 'The API is imported, and nothing in the app deploys it: the method answers only after the next deployment of its stage. '
    + "Add a 'Deployment' of the API, or deploy the stage where it is defined.",
};

function isOpenPrivate(api: IRestApi): boolean {
  const resource = restApiResource(api);
  if (resource === undefined || resource.body !== undefined || resource.bodyS3Location !== undefined) return false;
  const { types } = (resolve(api, resource.endpointConfiguration) ?? {}) as Partial<EndpointConfiguration>;
  return types?.includes(EndpointType.PRIVATE) === true && resolve(api, resource.policy as unknown) === undefined;
}

function isUndeployed(scope: IConstruct, api: IRestApi): boolean {
  if (restApiResource(api) !== undefined || api.latestDeployment !== undefined) return false;
  const apiId = idIn(api, api.restApiId);
  const deployments = resourcesOf(scope.node.root, CfnDeployment.CFN_RESOURCE_TYPE_NAME);
  return !deployments.some((deployment) => idIn(deployment, deployment.restApiId) === apiId);
}

function resourceWarnings(api: IRestApi): Warning[] {
  // Below the API alone: looking through the whole stack once for each of its APIs would take as long as synthesis.
  const { length } = resourcesOf(api, CfnApiResource.CFN_RESOURCE_TYPE_NAME);
  if (length <= MAX_RESOURCES) return [];
  return [{
    id: 'tooManyResources',
    message: `The API has ${length} resources, and API Gateway takes ${MAX_RESOURCES} unless the account's quota "Resources per API" was raised. `
      + 'Use variables in paths, or several APIs.',
  }];
}

interface TrustPolicy {
  readonly Statement?: readonly { readonly Effect?: string; readonly Principal?: unknown }[];
}

/** A role that is imported does not tell whom it trusts. */
function roleWarnings(role: (IRole & { readonly assumeRolePolicy?: PolicyDocument }) | undefined): Warning[] {
  if (role?.assumeRolePolicy === undefined) return [];
  const { Statement: statements = [] } = resolve(role, role.assumeRolePolicy as unknown) as TrustPolicy;
  const trusted = JSON.stringify(statements.filter(({ Effect: effect }) => effect !== 'Deny').map(({ Principal: principal }) => principal));
  if (/apigateway\.|"\*"|"Ref"|"Fn::/.test(trusted)) return [];
  return [{
    id: 'untrustingRole',
    message: `The role '${role.node.path}' does not trust apigateway.amazonaws.com, so that API Gateway cannot invoke the endpoint under it. `
      + "Give 'apiGatewayExecutionRole' a role with that service among its 'assumedBy'.",
  }];
}

function resourcesOf(root: IConstruct, type: string): (CfnResource & { readonly restApiId?: string })[] {
  return root.node.findAll()
    .filter((construct): construct is CfnResource => CfnResource.isCfnResource(construct))
    .filter(({ cfnResourceType }) => cfnResourceType === type);
}

function idIn(scope: IConstruct, id: unknown): string {
  return JSON.stringify(resolve(scope, id));
}

function resolve<T>(scope: IConstruct, value: T): T {
  return Stack.of(scope).resolve(value) as T;
}

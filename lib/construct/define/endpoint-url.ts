import { CfnResource } from 'aws-cdk-lib';
import type { CfnBasePathMapping, CfnDomainName, DomainName, IRestApi, Method, RestApiBase, Stage } from 'aws-cdk-lib/aws-apigateway';
import type { CfnApiMapping } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { ValidationError } from '../validate/validation-error';
import { restApiResource } from './rest-api-resource';

const mappingTypes = ['AWS::ApiGateway::BasePathMapping', 'AWS::ApiGatewayV2::ApiMapping'];

/**
 * The URL of a method, with the variables of its path as they are written there: below the API's own domain name, if it has one, or else
 * below `stage`. Undefined where there is neither.
 */
export function endpointUrl(method: Method, stage: Stage, constructPath: string): string;
export function endpointUrl(method: Method, stage: Stage | undefined, constructPath: string): string | undefined;
export function endpointUrl(method: Method, stage: Stage | undefined, constructPath: string): string | undefined {
  const { api, resource: { path } } = method;
  const domainName = domainNameOf(api);
  if (domainName !== undefined) return `${urlOfDomain(domainName)}${path}`;
  if (restApiResource(api)?.disableExecuteApiEndpoint === true) {
    throw new ValidationError([
      "'endpointUrl' must not be read while 'disableExecuteApiEndpoint' of the API is true and the API has no domain name, since no URL "
      + "leads to it then; give the API a 'domainName', or drop 'disableExecuteApiEndpoint'",
    ], constructPath);
  }
  return stage?.urlForPath(path);
}

/** The stage of an API. The CDK declares that each has one; but an imported API has none, nor has one without a deployment. */
export function stageOf({ deploymentStage }: { readonly deploymentStage?: Stage }): Stage | undefined {
  return deploymentStage;
}

function domainNameOf(api: IRestApi & Pick<Partial<RestApiBase>, 'domainName'>): DomainName | undefined {
  return api.domainName;
}

/** Its names are those given, and no references: the URL can be read in a test, and from another stack without an export. */
function urlOfDomain(domainName: DomainName): string {
  const { domainName: host } = domainName.node.defaultChild as CfnDomainName;
  const basePath = basePathOf(domainName);
  return basePath === undefined || basePath === '' ? `https://${host}` : `https://${host}/${basePath}`;
}

/** The CDK maps a base path of several parts by a resource of API Gateway's second version. The API's own mapping is the first. */
function basePathOf(domainName: DomainName): string | undefined {
  const mapping = domainName.node.findAll().find(isMapping);
  return mapping !== undefined && 'apiMappingKey' in mapping ? mapping.apiMappingKey : mapping?.basePath;
}

function isMapping(construct: IConstruct): construct is CfnBasePathMapping | CfnApiMapping {
  return CfnResource.isCfnResource(construct) && mappingTypes.includes(construct.cfnResourceType);
}

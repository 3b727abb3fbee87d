import { AspectPriority, Aspects, CfnResource, Stack } from 'aws-cdk-lib';
import { CfnGatewayResponse, GatewayResponse, ResponseType, type IRestApi } from 'aws-cdk-lib/aws-apigateway';
import type { IConstruct } from 'constructs';
import { idBesidePaths } from './resources';
import { resourceOf } from './suppressions';

interface Headers {
  readonly [name: string]: string;
}

/**
 * Gives the headers to the errors that API Gateway itself answers with, unless the API has them already.
 *
 * API Gateway keeps one gateway response for a type. Where the app defines one itself, before or after, that one gets the headers.
 */
export function defineCorsOfErrors(api: IRestApi, headers: Headers): void {
  const types = [ResponseType.DEFAULT_4XX, ResponseType.DEFAULT_5XX];
  const missing = types.filter((type) => api.node.tryFindChild(idOf(api, type)) === undefined);
  if (missing.length === 0) return;
  const own = missing.map((type) => {
    const response = resourceOf(new GatewayResponse(api, idOf(api, type), { restApi: api, type, responseHeaders: headers }));
    // What is not synthesized is left out of what others depend on, too.
    const isGiven = (): boolean => responsesOf(api).some((other) => other !== response && other.responseType === type.responseType);
    Object.defineProperty(response, 'shouldSynthesize', { value: () => !isGiven() });
    return response;
  });
  const visit = (construct: IConstruct): void => {
    if (isResponseOf(api, construct) && !own.includes(construct)) addHeaders(api, construct, headers);
  };
  Aspects.of(Stack.of(api)).add({ visit }, { priority: AspectPriority.MUTATING });
}

function idOf(api: IRestApi, { responseType }: ResponseType): string {
  return idBesidePaths(api, `Cors-${responseType}`);
}

function responsesOf(api: IRestApi): CfnGatewayResponse[] {
  return Stack.of(api).node.findAll().filter((construct) => isResponseOf(api, construct));
}

function isResponseOf(api: IRestApi, construct: IConstruct): construct is CfnGatewayResponse {
  if (!CfnResource.isCfnResource(construct) || construct.cfnResourceType !== CfnGatewayResponse.CFN_RESOURCE_TYPE_NAME) return false;
  const idIn = (id: string): string => JSON.stringify(Stack.of(api).resolve(id));
  return idIn((construct as CfnGatewayResponse).restApiId) === idIn(api.restApiId);
}

/** The headers that the app sets itself stay. */
function addHeaders(api: IRestApi, response: CfnGatewayResponse, headers: Headers): void {
  const given = (Stack.of(response).resolve(response.responseParameters) ?? {}) as Headers;
  const all = Object.fromEntries(Object.entries(headers).map(([name, value]) => [`gatewayresponse.header.${name}`, value]));
  const merged = { ...all, ...given };
  if (Object.keys(merged).length === Object.keys(given).length) return;
  response.responseParameters = merged;
  // Without a new deployment, the stage would go on without the headers.
  api.latestDeployment?.addToLogicalId({ gatewayResponse: { type: response.responseType, responseParameters: merged } });
}

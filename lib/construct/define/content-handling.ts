import { Stack } from 'aws-cdk-lib';
import { CfnMethod, ContentHandling, IntegrationType, PassthroughBehavior, type IntegrationOptions, type IResource, type IRestApi } from 'aws-cdk-lib/aws-apigateway';
import { isBinaryType } from '../../api-gateway/binary-types';
import { methodOf } from './resources';
import { restApiResource } from './rest-api-resource';

// Where `binaryMediaTypes` of the API match every type, API Gateway takes requests without a payload for binary too, and answers
// 500 where a template reads one: the template of a preflight as well.

/** Whether the API takes every payload for binary. */
export function takesAllForBinary(api: IRestApi): boolean {
  const types: unknown = Stack.of(api).resolve(restApiResource(api)?.binaryMediaTypes);
  return Array.isArray(types) && isBinaryType(types.filter((type): type is string => typeof type === 'string'), undefined);
}

/** Has converted to text what a template reads, where the caller leaves it open. */
export function withTextForTemplates(api: IRestApi, integration: IntegrationOptions): IntegrationOptions {
  if (!takesAllForBinary(api)) return integration;
  const toText = { contentHandling: ContentHandling.CONVERT_TO_TEXT };
  const integrationResponses = integration.integrationResponses?.map((response) => (
    { ...(hasTemplate(response.responseTemplates) ? toText : {}), ...response }));
  return {
    ...integration,
    ...(integration.contentHandling === undefined && mapsEveryRequest(integration) ? toText : {}),
    ...(integrationResponses === undefined ? {} : { integrationResponses }),
  };
}

/** Lets the preflights of a resource and of those above it, up to `root`, read their own template. */
export function convertPreflights(root: IResource, resource: IResource): void {
  if (!takesAllForBinary(resource.api)) return;
  const below = resource.node.scopes.slice(root.node.scopes.length) as (typeof resource.node.scopes[number] & IResource)[];
  for (const each of [root, ...below]) {
    const method = methodOf(each, 'OPTIONS')?.node.defaultChild;
    if (!(method instanceof CfnMethod)) continue;
    const { type, contentHandling } = (Stack.of(method).resolve(method.integration) ?? {}) as Partial<CfnMethod.IntegrationProperty>;
    if (type !== (IntegrationType.MOCK as string) || contentHandling !== undefined) continue;
    method.addPropertyOverride('Integration.ContentHandling', ContentHandling.CONVERT_TO_TEXT);
    resource.api.latestDeployment?.addToLogicalId({ preflight: { resource: each.path, contentHandling: ContentHandling.CONVERT_TO_TEXT } });
  }
}

/** Whether no payload passes through unmapped. */
function mapsEveryRequest({ passthroughBehavior, requestTemplates }: IntegrationOptions): boolean {
  return passthroughBehavior === PassthroughBehavior.NEVER && hasTemplate(requestTemplates);
}

function hasTemplate(templates: { readonly [contentType: string]: string } | undefined): boolean {
  return Object.keys(templates ?? {}).length > 0;
}

import type { CorsOptions, IntegrationOptions, IntegrationResponse, IResource } from 'aws-cdk-lib/aws-apigateway';
import { defineCorsOfErrors } from './cors-of-errors';
import { addPreflight, methodOf } from './resources';

const ANY_ORIGIN = '*';

/** Lets pages of the allowed origins read every response of the integration, errors too, and `needed` among its headers. */
export function withCorsHeaders(
  integration: IntegrationOptions, corsOptions: CorsOptions | undefined, needed: readonly string[],
): IntegrationOptions {
  if (corsOptions === undefined) return integration;
  const headers = Object.fromEntries(Object.entries(corsHeaders(exposing(corsOptions, needed))).map(([name, value]) => [`method.response.header.${name}`, value]));
  const withHeaders = (response: IntegrationResponse): IntegrationResponse => ({
    ...response,
    responseParameters: { ...headers, ...response.responseParameters },
    ...responseTemplatesFor(response, corsOptions),
  });
  return { ...integration, integrationResponses: integration.integrationResponses?.map(withHeaders) };
}

/** Defines the preflight of a resource, and the headers of the errors that API Gateway itself answers with. */
export function defineCors(resource: IResource, corsOptions: CorsOptions): void {
  if (methodOf(resource, 'OPTIONS') === undefined) addPreflight(resource, corsOptions);
  defineCorsOfErrors(resource.api, gatewayHeaders(corsOptions));
}

/** Without being exposed, a header is hidden from the page: the caller's are, and those that a response is of no use without. */
function exposing(corsOptions: CorsOptions, needed: readonly string[]): CorsOptions {
  const exposeHeaders = [...new Set([...corsOptions.exposeHeaders ?? [], ...needed])];
  return exposeHeaders.length === 0 ? corsOptions : { ...corsOptions, exposeHeaders };
}

function corsHeaders({ allowOrigins, allowCredentials, exposeHeaders }: CorsOptions): { [name: string]: string } {
  const [origin = ANY_ORIGIN] = allowOrigins;
  return {
    'Access-Control-Allow-Origin': `'${origin}'`,
    ...(origin === ANY_ORIGIN ? {} : { Vary: "'Origin'" }),
    ...(allowCredentials === true ? { 'Access-Control-Allow-Credentials': "'true'" } : {}),
    ...(exposeHeaders === undefined ? {} : { 'Access-Control-Expose-Headers': `'${exposeHeaders.join(',')}'` }),
  };
}

/** API Gateway's own errors cannot choose between origins. They hold no secret, so that any origin may read them. */
function gatewayHeaders(corsOptions: CorsOptions): { [name: string]: string } {
  return corsHeaders(corsOptions.allowOrigins.length > 1 ? { ...corsOptions, allowOrigins: [ANY_ORIGIN] } : corsOptions);
}

/** The header names the first origin; a template names one of the others where the request came from there. */
function responseTemplatesFor({ responseTemplates }: IntegrationResponse, { allowOrigins }: CorsOptions): Partial<IntegrationResponse> {
  const others = allowOrigins.slice(1);
  if (others.length === 0) return {};
  const condition = others.map((origin) => `$origin == "${origin}"`).join(' || ');
  const chooseOrigin = '#set( $origin = $input.params().header.get("Origin") )'
    + '#if( $origin == "" )#set( $origin = $input.params().header.get("origin") )#end'
    + `#if( ${condition} )#set( $context.responseOverride.header.Access-Control-Allow-Origin = $origin )#end`;
  const templates = { 'application/json': '$input.body', ...responseTemplates };
  const choosing = Object.entries(templates).map(([contentType, template]) => [contentType, chooseOrigin + template]);
  return { responseTemplates: Object.fromEntries(choosing) as { [contentType: string]: string } };
}

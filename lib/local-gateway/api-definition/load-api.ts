import { CloudFormationTemplate } from '../cloudformation/cloud-formation-template';
import { TemplateParameters } from '../cloudformation/template-parameters';
import { TemplateResolver } from '../cloudformation/template-resolver';
import type { GatewayOptions } from '../gateway-options';
import type { LocalRoute } from '../local-route';
import type { ServedMethod } from '../served-method';
import type { ApiDefinition } from './api-definition';
import { describeMethod, methodsOf, routesOf, servedMethodsOf } from './api-methods';
import { buildApiDefinition } from './build-api-definition';
import { BuildContext } from './build-context';
import { calledEndpoints, checkEndpointNames, noteMissingEndpoints } from './called-endpoints';
import { chooseApi } from './choose-api';

/** An API ready to be served, and what its users are shown of it. */
export interface LoadedApi {
  readonly definition: ApiDefinition;
  readonly routes: readonly LocalRoute[];
  readonly methods: readonly ServedMethod[];
  /** The names of the endpoints that the methods call, each once. */
  readonly calledEndpoints: readonly string[];
  readonly unsupported: readonly string[];
}

/** Builds the definition of the API that the options choose; throws a SetupError for what cannot be served. */
export function loadApi(template: object, options: GatewayOptions): LoadedApi {
  const parsed = new CloudFormationTemplate(template);
  const parameters = new TemplateParameters(parsed.parameters, options.parameters ?? {});
  const chosen = chooseApi(new BuildContext(parsed, new TemplateResolver(parsed, parameters)), options.api);
  // Another context, so that the APIs that are not served leave no notes.
  const scope = new BuildContext(parsed, new TemplateResolver(parsed, parameters), options.tokenAuthorizing);
  const definition = buildApiDefinition(scope, chosen, options);
  noteUncheckedSignatures(scope, definition, options);
  const called = calledEndpoints(definition);
  checkEndpointNames(definition, called, options.endpointNames);
  noteMissingEndpoints(scope, called, options.endpointNames);
  // A stage variable can leave a name empty.
  const names = [...called.keys()].filter((name) => name !== '');
  const shown = { calledEndpoints: names, unsupported: scope.unsupported };
  return { definition, routes: routesOf(definition), methods: servedMethodsOf(definition), ...shown };
}

function noteUncheckedSignatures(scope: BuildContext, api: ApiDefinition, { credentials }: GatewayOptions): void {
  const signed = methodsOf(api).filter(({ method }) => method.authorizationType === 'AWS_IAM').map(describeMethod);
  if (signed.length === 0) return;
  scope.note(credentials === undefined
    ? `IAM authorization (${signed.join(', ')}) is not checked: every request is let through.`
    : `IAM authorization (${signed.join(', ')}): the signature is checked, IAM policies are not.`);
}

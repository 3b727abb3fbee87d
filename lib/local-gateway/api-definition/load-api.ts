import { CloudFormationTemplate } from '../cloudformation/cloud-formation-template';
import { TemplateParameters } from '../cloudformation/template-parameters';
import { TemplateResolver } from '../cloudformation/template-resolver';
import type { GatewayOptions } from '../gateway-options';
import type { ApiDefinition } from './api-definition';
import { describeMethod, methodsOf } from './api-methods';
import { buildApiDefinition } from './build-api-definition';
import { BuildContext } from './build-context';
import { CalledEndpoints, calledEndpoints, checkEndpointNames } from './called-endpoints';
import { chooseApi } from './choose-api';
import { RouteSummary, routesOf } from './route-summary';

/** An API ready to be served, and what is to be said about it. */
export interface LoadedApi {
  readonly model: ApiDefinition;
  readonly routes: readonly RouteSummary[];
  readonly unsupported: readonly string[];
}

/** Makes the model of the API that the options choose; throws a SetupError for what cannot be served. */
export function loadApi(template: object, options: GatewayOptions): LoadedApi {
  const parsed = new CloudFormationTemplate(template);
  const parameters = new TemplateParameters(parsed.parameters, options.parameters ?? {});
  const chosen = chooseApi(new BuildContext(parsed, new TemplateResolver(parsed, parameters)), options.api);
  const scope = new BuildContext(parsed, new TemplateResolver(parsed, parameters));
  const model = buildApiDefinition(scope, chosen, options);
  noteUncheckedSignatures(scope, model, options);
  const called = calledEndpoints(model);
  checkEndpointNames(called, options.endpointNames);
  noteMissingEndpoints(scope, called, options.endpointNames);
  return { model, routes: routesOf(model), unsupported: scope.unsupported };
}

function noteMissingEndpoints(scope: BuildContext, { fixed }: CalledEndpoints, given: readonly string[]): void {
  for (const [name, methods] of fixed) {
    if (!given.includes(name)) scope.note(`No endpoint is given for '${name}', which ${methods.join(', ')} calls: it answers as SageMaker does where there is none.`);
  }
}

function noteUncheckedSignatures(scope: BuildContext, model: ApiDefinition, { credentials }: GatewayOptions): void {
  const signed = methodsOf(model).filter(({ method }) => method.authorizationType === 'AWS_IAM').map(describeMethod);
  if (signed.length === 0) return;
  scope.note(credentials === undefined
    ? `IAM authorization (${signed.join(', ')}) is not checked: every request is let through.`
    : `IAM authorization (${signed.join(', ')}): the signature is checked, IAM policies are not.`);
}

import type { ContentHandling } from '../../api-gateway/binary-types';
import { isAsynchronous, sageMakerPath } from '../../api-gateway/integration-uris';
import { MAX_LOCAL_TIMEOUT_MILLIS, MAX_TIMEOUT_SECONDS } from '../../api-gateway/limits';
import { byMediaType } from '../../api-gateway/media-types';
import { compilePattern, Pattern } from '../../java/regex/pattern';
import { MAX_WORK, withStepBudget } from '../../java/work-budget';
import { LazyTemplate } from '../parameter-mapping/lazy-template';
import { SetupError } from '../setup-error';
import type { BuildContext } from './build-context';
import type { IntegrationDefinition, IntegrationResponseDefinition, IntegrationTarget, PassthroughBehavior } from './integration-definition';
import type { PropertyReader } from './property-reader';

/** The method that an integration belongs to: how it is called, and the logical ID of its resource. */
export interface MethodPlace {
  readonly name: string;
  readonly at: string;
}

/** Makes the model of a method's integration. */
export function buildIntegration(scope: BuildContext, integration: PropertyReader, method: MethodPlace): IntegrationDefinition {
  const target = targetOf(integration);
  if (target.kind === 'unsupported') scope.note(`${method.name}: ${target.name} is not supported; requests are answered with 501.`);
  if (target.kind === 'sagemaker' && isAsynchronous(target.uri)) {
    scope.note(`${method.name}: nothing is queued; what stands for the endpoint must answer as InvokeEndpointAsync does, with 202 and the output's location.`);
  }
  return {
    target,
    requestParameters: target.kind === 'unsupported' ? [] : integration.mappings('RequestParameters', 'integration.request'),
    requestTemplates: templatesOf(integration.textMap('RequestTemplates')),
    passthroughBehavior: (integration.text('PassthroughBehavior') ?? 'WHEN_NO_MATCH') as PassthroughBehavior,
    contentHandling: contentHandlingOf(integration),
    timeoutMillis: timeoutOf(integration, method.at),
    responses: integration.nestedList('IntegrationResponses').map((response) => responseOf(response, method.at)),
  };
}

function targetOf(integration: PropertyReader): IntegrationTarget {
  const type = integration.text('Type');
  if (type === undefined) return { kind: 'unsupported', name: 'a method without integration' };
  if (type === 'MOCK') return { kind: 'mock' };
  const uri = integration.text('Uri') ?? '';
  const path = type === 'AWS' ? sageMakerPath(uri) : undefined;
  if (path === undefined) return { kind: 'unsupported', name: `an integration of type ${type}${uri === '' ? '' : ` with ${uri}`}` };
  return { kind: 'sagemaker', httpMethod: integration.text('IntegrationHttpMethod') ?? 'POST', uri: path };
}

function timeoutOf(integration: PropertyReader, at: string): number {
  const timeout = integration.number('TimeoutInMillis', MAX_TIMEOUT_SECONDS * 1000);
  if (timeout > 0 && timeout <= MAX_LOCAL_TIMEOUT_MILLIS) return timeout;
  throw new SetupError(`'Resources.${at}.Properties.Integration.TimeoutInMillis' of the template must be from 1 to ${MAX_LOCAL_TIMEOUT_MILLIS}, got ${timeout}.`);
}

function responseOf(response: PropertyReader, at: string): IntegrationResponseDefinition {
  return {
    statusCode: response.requiredText('StatusCode'),
    selectionPattern: patternOf(response.text('SelectionPattern'), at),
    parameters: response.mappings('ResponseParameters', 'method.response'),
    templates: templatesOf(response.textMap('ResponseTemplates')),
    contentHandling: contentHandlingOf(response),
  };
}

function patternOf(source: string | undefined, at: string): Pattern | undefined {
  if (source === undefined || source === '') return undefined;
  try {
    return withStepBudget(MAX_WORK, () => compilePattern(source));
  } catch (failure) {
    throw new SetupError(`'Resources.${at}' of the template has a selection pattern that is no regular expression of Java: '${source}'.`, { cause: failure });
  }
}

function contentHandlingOf(properties: PropertyReader): ContentHandling | undefined {
  const handling = properties.text('ContentHandling');
  return handling === 'CONVERT_TO_BINARY' || handling === 'CONVERT_TO_TEXT' ? handling : undefined;
}

function templatesOf(sources: ReadonlyMap<string, string>): ReadonlyMap<string, LazyTemplate> {
  return byMediaType(new Map([...sources].map(([mediaType, source]) => [mediaType, new LazyTemplate(source)])));
}

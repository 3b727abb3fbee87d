import { sageMakerPath } from '../../api-gateway/integration-uris';
import { CloudFormationTemplate } from '../cloudformation/cloud-formation-template';
import { isJsonObject } from '../cloudformation/json-object';
import { TemplateParameters } from '../cloudformation/template-parameters';
import { TemplateResolver } from '../cloudformation/template-resolver';
import { SetupError } from '../setup-error';
import { BuildContext, type DefinedResource } from './build-context';

interface ApiSummary {
  readonly logicalId: string;
  readonly name: string;
  readonly callsSageMaker: boolean;
}

/** The logical ID of the API that is asked for by ID or name; of the only one; or of the only one that calls SageMaker. */
export function chooseApi(scope: BuildContext, api?: string): string {
  const summaries = summariseApis(scope);
  const names = summaries.map(({ logicalId, name }) => name === logicalId ? logicalId : `${logicalId} (${name})`).join(', ');
  if (summaries.length === 0) throw new SetupError('The template defines no REST API (AWS::ApiGateway::RestApi).');
  const candidates = candidatesAmong(summaries, api);
  const [chosen] = candidates;
  if (chosen === undefined) throw new SetupError(`The template has no API '${api ?? ''}': it has ${names}.`);
  if (candidates.length > 1) throw new SetupError(`The template has the APIs ${names}: say which to serve.`);
  return chosen.logicalId;
}

function summariseApis(scope: BuildContext): readonly ApiSummary[] {
  return scope.ofType('AWS::ApiGateway::RestApi').map(({ logicalId, properties }) => ({
    logicalId,
    name: properties.text('Name') ?? logicalId,
    callsSageMaker: scope.ofApi('AWS::ApiGateway::Method', logicalId).filter(isInvocation).length > 0,
  }));
}

function candidatesAmong(summaries: readonly ApiSummary[], api?: string): readonly ApiSummary[] {
  if (api !== undefined) {
    const byId = summaries.filter(({ logicalId }) => logicalId === api);
    return byId.length > 0 ? byId : summaries.filter(({ name }) => name === api);
  }
  const calling = summaries.filter(({ callsSageMaker: isCalling }) => isCalling);
  return calling.length > 0 ? calling : summaries;
}

/**
 * Whether a template has a method that calls a SageMaker endpoint, whatever its conditions say. Parameters without a default stand for
 * their own names; a method whose integration cannot be read without their values calls none.
 */
export function callsSageMaker(template: unknown): boolean {
  return holds(() => {
    const parsed = new CloudFormationTemplate(template);
    const open = Object.keys(parsed.parameters).filter((name) => !hasDefault(parsed.parameters[name]));
    const parameters = new TemplateParameters(parsed.parameters, Object.fromEntries(open.map((name) => [name, name])));
    const scope = new BuildContext(parsed, new TemplateResolver(parsed, parameters));
    return parsed.ofType('AWS::ApiGateway::Method').some(({ logicalId }) => holds(() => isInvocation(scope.resource(logicalId))));
  });
}

function hasDefault(declaration: unknown): boolean {
  return isJsonObject(declaration) && declaration.Default !== undefined;
}

/** A template that cannot be read says nothing. */
function holds(ask: () => boolean): boolean {
  try {
    return ask();
  } catch (failure) {
    if (failure instanceof SetupError) return false;
    throw failure;
  }
}

function isInvocation({ properties }: DefinedResource): boolean {
  const integration = properties.nested('Integration');
  return integration.text('Type') === 'AWS' && sageMakerPath(integration.text('Uri') ?? '') !== undefined;
}

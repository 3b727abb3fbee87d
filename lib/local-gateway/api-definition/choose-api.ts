import { SetupError } from '../setup-error';
import type { BuildContext, DefinedResource } from './build-context';
import { sageMakerPath } from './integration-uri';

/** A REST API that a template defines. */
export interface ApiSummary {
  readonly logicalId: string;
  readonly name: string;
  /** The number of its methods that call a SageMaker endpoint. */
  readonly sageMakerMethods: number;
}

/** The REST APIs that a template defines. */
export function summariseApis(scope: BuildContext): readonly ApiSummary[] {
  return scope.ofType('AWS::ApiGateway::RestApi').map(({ logicalId, properties }) => ({
    logicalId,
    name: properties.text('Name') ?? logicalId,
    sageMakerMethods: scope.ofApi('AWS::ApiGateway::Method', logicalId).filter(callsSageMaker).length,
  }));
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

function candidatesAmong(summaries: readonly ApiSummary[], api?: string): readonly ApiSummary[] {
  if (api !== undefined) {
    const byId = summaries.filter(({ logicalId }) => logicalId === api);
    return byId.length > 0 ? byId : summaries.filter(({ name }) => name === api);
  }
  const calling = summaries.filter(({ sageMakerMethods }) => sageMakerMethods > 0);
  return calling.length > 0 ? calling : summaries;
}

function callsSageMaker({ properties }: DefinedResource): boolean {
  const integration = properties.nested('Integration');
  return integration.text('Type') === 'AWS' && sageMakerPath(integration.text('Uri') ?? '') !== undefined;
}

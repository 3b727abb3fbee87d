import { AccessLogFormat } from '../logs/access-log';
import { SetupError } from '../setup-error';
import type { StageDefinition } from './api-definition';
import type { BuildContext, DefinedResource } from './build-context';
import type { PropertyReader } from './property-reader';

/** The stage of an API that is asked for, or its only one. An API without a stage is served as one named `local`. */
export function buildStage(scope: BuildContext, apiId: string, stageName?: string): StageDefinition {
  const stages = [...scope.ofApi('AWS::ApiGateway::Stage', apiId).map(ownStage), ...deployedStages(scope, apiId)];
  const stage = chooseStage(stages, stageName);
  if (stage === undefined) return { name: 'local', variables: {}, accessLogFormat: undefined };
  noteSettings(scope, stage);
  const format = stage.properties.nested('AccessLogSetting').text('Format');
  return {
    name: stage.name,
    variables: Object.fromEntries(stage.properties.textMap('Variables')),
    accessLogFormat: format === undefined ? undefined : new AccessLogFormat(format),
  };
}

/** A stage, and where its settings are. */
interface DefinedStage {
  readonly name: string;
  readonly properties: PropertyReader;
}

function ownStage({ logicalId, properties }: DefinedResource): DefinedStage {
  return { name: properties.text('StageName') ?? logicalId, properties };
}

/** The stages that deployments make themselves, with their settings in a description. */
function deployedStages(scope: BuildContext, apiId: string): readonly DefinedStage[] {
  return scope.ofApi('AWS::ApiGateway::Deployment', apiId).flatMap(({ properties }) => {
    const name = properties.text('StageName');
    return name === undefined ? [] : [{ name, properties: properties.nested('StageDescription') }];
  });
}

function chooseStage(stages: readonly DefinedStage[], stageName?: string): DefinedStage | undefined {
  const names = stages.map(({ name }) => name);
  if (stageName === undefined) {
    if (stages.length > 1) throw new SetupError(`The API has the stages ${names.join(', ')}: say which to serve.`);
    return stages[0];
  }
  const named = stages.find(({ name }) => name === stageName);
  if (named !== undefined) return named;
  throw new SetupError(`The API has no stage '${stageName}': ${names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`}.`);
}

function noteSettings(scope: BuildContext, { name, properties }: DefinedStage): void {
  const settings = properties.nestedList('MethodSettings');
  if (properties.flag('CacheClusterEnabled') || properties.flag('CachingEnabled') || settings.some((setting) => setting.flag('CachingEnabled'))) {
    scope.note(`Stage ${name}: responses are not cached.`);
  }
  if ([properties, ...settings].some((setting) => setting.has('ThrottlingRateLimit') || setting.has('ThrottlingBurstLimit'))) {
    scope.note(`Stage ${name}: requests are not throttled.`);
  }
  if (properties.has('CanarySetting')) scope.note(`Stage ${name}: the canary (CanarySetting) is not served.`);
}

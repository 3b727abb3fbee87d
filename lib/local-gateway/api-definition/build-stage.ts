import { AccessLogFormat } from '../logs/access-log';
import { SetupError } from '../setup-error';
import type { StageDefinition } from './api-definition';
import type { BuildContext, DefinedResource } from './build-context';

/** The stage of an API that is asked for, or its only one. An API without a stage is served as one named `local`. */
export function buildStage(scope: BuildContext, apiId: string, stageName?: string): StageDefinition {
  const stages = scope.ofApi('AWS::ApiGateway::Stage', apiId);
  const stage = chooseStage(stages, stageName);
  if (stage === undefined) return { name: 'local', variables: {}, accessLogFormat: undefined };
  noteSettings(scope, stage);
  const format = stage.properties.nested('AccessLogSetting').text('Format');
  return {
    name: nameOf(stage),
    variables: Object.fromEntries(stage.properties.textMap('Variables')),
    accessLogFormat: format === undefined ? undefined : new AccessLogFormat(format),
  };
}

function chooseStage(stages: readonly DefinedResource[], stageName?: string): DefinedResource | undefined {
  const names = stages.map(nameOf);
  if (stageName === undefined) {
    if (stages.length > 1) throw new SetupError(`The API has the stages ${names.join(', ')}: say which to serve.`);
    return stages[0];
  }
  const named = stages.find((stage) => nameOf(stage) === stageName);
  if (named !== undefined) return named;
  throw new SetupError(`The API has no stage '${stageName}': ${names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`}.`);
}

function nameOf({ properties, logicalId }: DefinedResource): string {
  return properties.text('StageName') ?? logicalId;
}

function noteSettings(scope: BuildContext, stage: DefinedResource): void {
  const { properties } = stage;
  const settings = properties.nestedList('MethodSettings');
  if (properties.flag('CacheClusterEnabled') || settings.some((setting) => setting.flag('CachingEnabled'))) {
    scope.note(`Stage ${nameOf(stage)}: responses are not cached.`);
  }
  if (settings.some((setting) => setting.has('ThrottlingRateLimit') || setting.has('ThrottlingBurstLimit'))) {
    scope.note(`Stage ${nameOf(stage)}: requests are not throttled.`);
  }
  if (properties.has('CanarySetting')) scope.note(`Stage ${nameOf(stage)}: the canary (CanarySetting) is not served.`);
}

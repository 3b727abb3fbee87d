import type { ApiKeyDefinition } from './api-definition';
import type { BuildContext, DefinedResource } from './build-context';

/** Which keys are looked for. */
export interface ApiKeySearch {
  readonly apiId: string;
  readonly stageName: string;
  /** Values that are accepted besides those of the template. */
  readonly given: readonly string[];
  /** Whether a method requires a key. */
  readonly areNeeded: boolean;
}

/**
 * The keys that the stage accepts: those of its usage plans that are enabled and have a value in the template, and those
 * given. Most keys get their values only when they are deployed; those given stand for them, in their order.
 */
export function buildApiKeys(scope: BuildContext, search: ApiKeySearch): readonly ApiKeyDefinition[] {
  const plans = scope.ofType('AWS::ApiGateway::UsagePlan').filter((plan) => servesStage(plan, search));
  for (const { logicalId, properties } of plans) noteLimits(scope, logicalId, properties);
  const keyIds = new Set(scope.ofType('AWS::ApiGateway::UsagePlanKey')
    .filter(({ properties }) => plans.some(({ logicalId }) => logicalId === properties.text('UsagePlanId')))
    .map(({ properties }) => properties.text('KeyId')));
  const keys = scope.ofType('AWS::ApiGateway::ApiKey').filter(({ logicalId, properties }) => keyIds.has(logicalId) && properties.flag('Enabled'));
  const unvalued = keys.filter(({ properties }) => !properties.has('Value'));
  const accepted = [
    ...keys.flatMap(({ logicalId, properties }) => properties.has('Value') ? [{ id: logicalId, value: properties.requiredText('Value') }] : []),
    ...search.given.map((value, index) => ({ id: unvalued[index]?.logicalId ?? `local-key-${index + 1}`, value })),
  ];
  if (search.areNeeded && accepted.length === 0) noteMissingKeys(scope, unvalued);
  return accepted;
}

function servesStage({ properties }: DefinedResource, { apiId, stageName }: ApiKeySearch): boolean {
  return properties.nestedList('ApiStages').some((stage) => stage.text('ApiId') === apiId && stage.text('Stage') === stageName);
}

function noteLimits(scope: BuildContext, logicalId: string, properties: DefinedResource['properties']): void {
  const stages = properties.nestedList('ApiStages').map((stage) => stage.object('Throttle'));
  const limits = [properties.object('Throttle'), properties.object('Quota'), ...stages];
  if (limits.some((limit) => Object.keys(limit).length > 0)) scope.note(`Usage plan ${logicalId}: its throttle and quota do not limit anything.`);
}

function noteMissingKeys(scope: BuildContext, unvalued: readonly DefinedResource[]): void {
  const reason = unvalued.length === 0
    ? 'no usage plan of the stage has a key'
    : `the value of ${unvalued.map(({ logicalId }) => logicalId).join(', ')} is made when it is deployed`;
  scope.note(`Methods require an API key, and none is known, since ${reason}: they answer 403 until you give one.`);
}

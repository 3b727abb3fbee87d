import type { IApiKey, RestApi, UsagePlan } from 'aws-cdk-lib/aws-apigateway';
import { idBesidePaths } from './resources';

const KEY_ID = 'ApiKey';

/** Defines a usage plan for the API's stage. */
export function defineUsagePlan(restApi: RestApi): UsagePlan {
  return restApi.addUsagePlan('UsagePlan', { apiStages: [{ api: restApi, stage: restApi.deploymentStage }] });
}

/** Defines the API's key in the plan, unless it has one. */
export function defineApiKey(restApi: RestApi, usagePlan: UsagePlan): void {
  if (findApiKey(restApi) === undefined) usagePlan.addApiKey(restApi.addApiKey(idBesidePaths(restApi, KEY_ID)));
}

/** The API's key, where a method has wanted one. */
export function findApiKey(restApi: RestApi): IApiKey | undefined {
  return restApi.node.tryFindChild(idBesidePaths(restApi, KEY_ID)) as IApiKey | undefined;
}

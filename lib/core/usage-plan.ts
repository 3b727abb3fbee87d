import type { RestApi } from 'aws-cdk-lib/aws-apigateway';

/** Defines a usage plan for the API's stage and, if its method wants a key, one in that plan. */
export function defineUsagePlan(restApi: RestApi, apiKeyRequired: boolean): void {
  const usagePlan = restApi.addUsagePlan('UsagePlan', { apiStages: [{ api: restApi, stage: restApi.deploymentStage }] });
  if (apiKeyRequired) usagePlan.addApiKey(restApi.addApiKey('ApiKey'));
}

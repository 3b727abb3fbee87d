import { FeatureFlags, Names, Stack } from 'aws-cdk-lib';
import { RequestValidator, type IRequestValidator, type IRestApi, type MethodOptions } from 'aws-cdk-lib/aws-apigateway';
import { APIGATEWAY_REQUEST_VALIDATOR_UNIQUE_ID } from 'aws-cdk-lib/cx-api';
import type { Construct } from 'constructs';
import { idBesidePaths } from './resources';

/** The ID that the CDK gives to the validator of `requestValidatorOptions`, of every method. */
const CDK_ID = 'validator';

/**
 * The validator of a method's requests: of their parameters, and of their bodies too where the method has models.
 *
 * It is the API's own where the API is defined in `scope`, and every further method of that API shares it. Undefined where
 * the method options bring one that the CDK can define.
 */
export function defineRequestValidator(scope: Construct, api: IRestApi, methodOptions: MethodOptions = {}): IRequestValidator | undefined {
  if (methodOptions.requestValidator !== undefined) return undefined;
  if (methodOptions.requestValidatorOptions !== undefined) return ownValidator(scope, api, methodOptions);
  const validatesBody = methodOptions.requestModels !== undefined;
  const id = idBesidePaths(api, validatesBody ? 'request-body-validator' : 'request-validator');
  const shared = api.node.tryFindChild(id);
  if (shared instanceof RequestValidator) return shared;
  const belongsToApi = api.node.scope === scope || Stack.of(api) !== Stack.of(scope);
  return new RequestValidator(belongsToApi ? api : scope, id, {
    restApi: api,
    requestValidatorName: validatesBody ? 'request-body-validator' : 'request-param-validator',
    validateRequestParameters: true,
    ...(validatesBody ? { validateRequestBody: true } : {}),
  });
}

/** The validator of `requestValidatorOptions` where another construct has the ID that the CDK would give it. */
function ownValidator(scope: Construct, api: IRestApi, { requestValidatorOptions }: MethodOptions): IRequestValidator | undefined {
  const isFree = api.node.tryFindChild(CDK_ID) === undefined && idBesidePaths(api, CDK_ID) === CDK_ID;
  if (isFree || FeatureFlags.of(api).isEnabled(APIGATEWAY_REQUEST_VALIDATOR_UNIQUE_ID) === true) return undefined;
  return new RequestValidator(api, `validator-of-${Names.nodeUniqueId(scope.node)}`, { restApi: api, ...requestValidatorOptions });
}

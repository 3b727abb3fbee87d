import { RequestValidator, type IRequestValidator, type IRestApi, type MethodOptions } from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

/**
 * The validator of a method's requests: of their parameters, and of their bodies too where the method has models.
 *
 * It is the API's own where the API is defined in `scope`, and every further method of that API shares it. Undefined where
 * the method options bring one.
 */
export function defineRequestValidator(scope: Construct, api: IRestApi, methodOptions: MethodOptions = {}): IRequestValidator | undefined {
  if (methodOptions.requestValidator !== undefined || methodOptions.requestValidatorOptions !== undefined) return undefined;
  const validatesBody = methodOptions.requestModels !== undefined;
  const id = validatesBody ? 'request-body-validator' : 'request-validator';
  const shared = api.node.tryFindChild(id);
  if (shared instanceof RequestValidator) return shared;
  return new RequestValidator(api.node.scope === scope ? api : scope, id, {
    restApi: api,
    requestValidatorName: validatesBody ? 'request-body-validator' : 'request-param-validator',
    validateRequestParameters: true,
    ...(validatesBody ? { validateRequestBody: true } : {}),
  });
}

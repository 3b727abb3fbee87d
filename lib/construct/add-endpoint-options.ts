import type { SageMakerEndpointMethodOptions } from './sagemaker-endpoint-method-options';

/**
 * The options of `ApiGatewayToSageMakerEndpoint.addEndpoint`.
 */
export interface AddEndpointOptions extends SageMakerEndpointMethodOptions {
  /**
   * The path of the method, below the root of the API or below `resourceName`.
   *
   * One or more parts, with a slash between two: `predict`, `{user_id}`, `models/{model}`. A template reads the variable
   * `{user_id}` as `$input.params("user_id")`. A greedy variable (`{proxy+}`) can only be the last part, and no
   * variable can be used twice. It must not hold a token.
   *
   * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-request.html
   */
  readonly resourcePath: string;
}

import type { CorsOptions, IResource } from 'aws-cdk-lib/aws-apigateway';
import type { SageMakerEndpointMethodOptions } from './sagemaker-endpoint-method-options';

/**
 * The props of `SageMakerEndpointMethod`.
 */
export interface SageMakerEndpointMethodProps extends SageMakerEndpointMethodOptions {
  /**
   * The resource that the method is defined on, or that its path begins at. Its API may be made anywhere.
   */
  readonly resource: IResource;

  /**
   * The path of the method below `resource` or below `resourceName`.
   *
   * One or more parts, with a slash between two, as those of `ApiGatewayToSageMakerEndpointProps`.
   *
   * @default - the method is defined on `resource` or on `resourceName`
   */
  readonly resourcePath?: string;

  /**
   * The origins whose pages may call the method and read its responses.
   *
   * The resource gets a preflight, every response the headers, and the API's own errors (4xx and 5xx) the same ones, unless the API has
   * them already.
   *
   * @default - browsers let no page of another origin call the method
   */
  readonly corsOptions?: CorsOptions;
}

import type { CorsOptions, RestApiProps } from 'aws-cdk-lib/aws-apigateway';
import type { LogGroupProps } from 'aws-cdk-lib/aws-logs';
import type { AddEndpointOptions } from './add-endpoint-options';

/**
 * The props of `ApiGatewayToSageMakerEndpoint`.
 */
export interface ApiGatewayToSageMakerEndpointProps extends AddEndpointOptions {
  /**
   * The props of the REST API, laid over the defaults of this construct.
   *
   * Objects merge key by key; lists and instances of classes replace the default. A key given as `undefined` takes its
   * default away. `endpointTypes` (use `endpointConfiguration`), `deploy: false` and `cloudWatchRoleRemovalPolicy` are
   * errors. `cloudWatchRole: false` leaves out the account's CloudWatch role. `accessLogDestination: undefined` turns the
   * access log off. `defaultIntegration` is without effect on the methods of this construct.
   *
   * In a region without edge-optimized APIs (GovCloud, China), as far as the stack knows its own, the default is a Regional one.
   *
   * @default - an edge-optimized API with IAM authorization, access and execution logging, and X-Ray tracing
   */
  readonly apiGatewayProps?: RestApiProps;

  /**
   * Whether to define a usage plan for the API's stage.
   *
   * Where a method requires an API key, one is defined in that plan, and `false` is an error.
   *
   * @default true
   */
  readonly createUsagePlan?: boolean;

  /**
   * The origins whose pages may call the API and read its responses, those of endpoints added later too.
   *
   * Each resource that has a method gets a preflight, every response the headers, and so do the API's own errors (4xx and 5xx). Responses
   * of asynchronous invocations expose the output's location by themselves. With several origins, responses go through a mapping
   * template, which a binary response does not survive, and `allowCredentials` is an error. It must not be given with
   * `apiGatewayProps.defaultCorsPreflightOptions`.
   *
   * @default - browsers let no page of another origin call the API
   * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html
   */
  readonly corsOptions?: CorsOptions;

  /**
   * The props of the log group for the access log, laid over the defaults of this construct.
   *
   * @default - a log group that keeps its events forever, and that outlives the stack
   */
  readonly logGroupProps?: LogGroupProps;
}

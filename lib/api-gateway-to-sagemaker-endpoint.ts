import type { RestApi, RestApiProps } from 'aws-cdk-lib/aws-apigateway';
import type { Role } from 'aws-cdk-lib/aws-iam';
import type { LogGroup, LogGroupProps } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { defineAccessLogGroup } from './core/access-log-group';
import { defineCloudWatchRole } from './core/cloudwatch-role';
import { defineInvocationMethod } from './core/invocation-method';
import { defineInvocationRole } from './core/invocation-role';
import { defineRestApi, restApiPropsFor } from './core/rest-api';
import { warnOfUnsafeSettings } from './core/unsafe-settings';
import { defineUsagePlan } from './core/usage-plan';
import { validateProps } from './core/validate-props';

/**
 * The props of {@link ApiGatewayToSageMakerEndpoint}.
 */
export interface ApiGatewayToSageMakerEndpointProps {
  /**
   * The name of the deployed SageMaker endpoint that answers the requests.
   *
   * From 1 to 63 letters, digits and hyphens, with no hyphen at either end. A name that is a token is not checked.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html
   */
  readonly endpointName: string;

  /**
   * The path of the GET method, below the root of the API or below `resourceName`.
   *
   * One or more parts, with a slash between two: `predict`, `{user_id}`, `models/{model}`. A template reads the variable
   * `{user_id}` as `$input.params("user_id")`. A greedy variable (`{proxy+}`) can only be the last part, and no
   * variable can be used twice. It must not hold a token.
   *
   * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-request.html
   */
  readonly resourcePath: string;

  /**
   * The mapping template (VTL) that turns a request into the model's input.
   *
   * It serves requests with the content type `application/json`, and those that name none. At most 300 KB, which is not
   * checked where it holds a token.
   *
   * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html
   */
  readonly requestMappingTemplate: string;

  /**
   * The mapping templates for requests of other content types, by content type.
   *
   * A template for `application/json` goes into `requestMappingTemplate`; here it is an error.
   *
   * @default - a request of any other content type is answered with 415 Unsupported Media Type
   */
  readonly additionalRequestTemplates?: { [contentType: string]: string };

  /**
   * The mapping template (VTL) that turns the model's output into the response, where the model answers with success.
   *
   * At most 300 KB, which is not checked where it holds a token.
   *
   * @default - the model's output is the response, as it is
   */
  readonly responseMappingTemplate?: string;

  /**
   * The path of a resource between the root of the API and `resourcePath`.
   *
   * It follows the rules of `resourcePath`, and shares its variables.
   *
   * @default - `resourcePath` begins at the root of the API
   */
  readonly resourceName?: string;

  /**
   * The props of the REST API, laid over the defaults of this construct.
   *
   * Objects merge key by key; lists and instances of classes replace the default. A key given as `undefined` takes its
   * default away. `endpointTypes` (use `endpointConfiguration`), `deploy: false` and `cloudWatchRoleRemovalPolicy` are
   * errors. `cloudWatchRole: false` leaves out the account's CloudWatch role.
   *
   * @default - an edge-optimized API with IAM authorization, access and execution logging, and X-Ray tracing
   */
  readonly apiGatewayProps?: RestApiProps;

  /**
   * Whether to define a usage plan for the API's stage.
   *
   * With `apiGatewayProps.defaultMethodOptions.apiKeyRequired`, an API key is defined in that plan, and `false` is an error.
   *
   * @default true
   */
  readonly createUsagePlan?: boolean;

  /**
   * The role under which API Gateway calls the endpoint.
   *
   * It is used as it is: it must trust `apigateway.amazonaws.com`, and be allowed `sagemaker:InvokeEndpoint` on the endpoint.
   *
   * @default - a role is defined that may invoke this endpoint and nothing else
   */
  readonly apiGatewayExecutionRole?: Role;

  /**
   * The props of the log group for the access log, laid over the defaults of this construct.
   *
   * @default - a log group that keeps its events forever, and that outlives the stack
   */
  readonly logGroupProps?: LogGroupProps;
}

/**
 * An Amazon API Gateway REST API in front of an Amazon SageMaker inference endpoint, with no Lambda function between.
 *
 * A GET request is turned into the model's input by a mapping template, and API Gateway itself calls the endpoint, under a
 * role that may do nothing else.
 */
export class ApiGatewayToSageMakerEndpoint extends Construct {
  /**
   * The REST API.
   */
  public readonly apiGateway: RestApi;

  /**
   * The role under which API Gateway calls the endpoint: the one given, or the one defined here.
   */
  public readonly apiGatewayRole: Role;

  /**
   * The role under which API Gateway writes logs, for the whole account and region. Undefined where
   * `apiGatewayProps.cloudWatchRole` is false.
   */
  public readonly apiGatewayCloudWatchRole?: Role;

  /**
   * The log group for the access log.
   */
  public readonly apiGatewayLogGroup: LogGroup;

  /**
   * Defines the API and what belongs to it.
   *
   * @param scope the construct to define it in
   * @param id its ID there, from which the logical IDs of all its resources follow
   * @param props which endpoint to call, and how
   */
  public constructor(scope: Construct, id: string, props: ApiGatewayToSageMakerEndpointProps) {
    validateProps(props, [scope.node.path, id].filter((part) => part !== '').join('/'));
    super(scope, id);

    this.apiGatewayLogGroup = defineAccessLogGroup(this, props.logGroupProps);

    const restApiProps = restApiPropsFor(this.apiGatewayLogGroup, props.apiGatewayProps);
    this.apiGateway = defineRestApi(this, restApiProps);
    warnOfUnsafeSettings(this, restApiProps);

    if (props.apiGatewayProps?.cloudWatchRole !== false) {
      this.apiGatewayCloudWatchRole = defineCloudWatchRole(this, this.apiGateway);
    }
    if (props.createUsagePlan !== false) {
      defineUsagePlan(this.apiGateway, restApiProps.defaultMethodOptions?.apiKeyRequired === true);
    }

    this.apiGatewayRole = props.apiGatewayExecutionRole ?? defineInvocationRole(this, props.endpointName);
    defineInvocationMethod(this.apiGateway, { ...props, executionRole: this.apiGatewayRole });
  }
}

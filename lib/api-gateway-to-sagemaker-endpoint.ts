import type { CorsOptions, IApiKey, Method, MethodOptions, RestApi, UsagePlan } from 'aws-cdk-lib/aws-apigateway';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { Grant, IGrantable, IRole, Role } from 'aws-cdk-lib/aws-iam';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { AddEndpointOptions } from './construct/add-endpoint-options';
import type { ApiGatewayToSageMakerEndpointProps } from './construct/api-gateway-to-sagemaker-endpoint-props';
import { defineAccessLogGroup } from './construct/define/access-log-group';
import { defineCloudWatchRole } from './construct/define/cloudwatch-role';
import { endpointUrl } from './construct/define/endpoint-url';
import { defineInvocation } from './construct/define/invocation';
import { roleOfThisApp } from './construct/define/invocation-role';
import { InvokeGrants } from './construct/define/invoke-grants';
import { modelErrors, modelLatency } from './construct/define/model-metrics';
import { defineRestApi, restApiPropsFor } from './construct/define/rest-api';
import { defineApiKey, defineUsagePlan, findApiKey } from './construct/define/usage-plan';
import type { ErrorMapping } from './construct/error-mapping';
import { placeOf } from './construct/validate/place';
import { validateApiProps, validateEndpointOptions } from './construct/validate/validate-props';
import { warnOfAccessLog } from './construct/warn/access-log-warnings';
import { warnOfTemplates } from './construct/warn/template-warnings';
import { warnOfUnsafeStage } from './construct/warn/unsafe-settings';
import { SageMakerEndpointMethod } from './sagemaker-endpoint-method';

/**
 * An Amazon API Gateway REST API in front of an Amazon SageMaker inference endpoint, with no Lambda function between.
 *
 * A request is turned into the model's input by a mapping template, or its payload is passed through, and API Gateway itself
 * invokes the endpoint, under a role that may do nothing else.
 */
export class ApiGatewayToSageMakerEndpoint extends Construct {
  /**
   * The REST API.
   */
  public readonly apiGateway: RestApi;

  /**
   * The role under which API Gateway calls the endpoint: the one given, or the one defined here.
   */
  public readonly invocationRole: IRole;

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
   * The method that calls the endpoint.
   */
  public readonly apiGatewayMethod: Method;

  /**
   * The usage plan of the API's stage. Undefined where `createUsagePlan` is false.
   */
  public readonly usagePlan?: UsagePlan;

  /** The origins that endpoints added later let in, too. */
  private readonly corsOptions?: CorsOptions;

  /** The endpoint's name, by which SageMaker's metrics know it. */
  private readonly endpointName: string;

  /** Who may invoke the methods, those of endpoints added later, too. */
  private readonly invokeGrants: InvokeGrants;

  /** What SageMaker's errors become at endpoints added later, unless they say otherwise. */
  private readonly errorMapping?: ErrorMapping;

  /**
   * Defines the API and what belongs to it.
   *
   * @param scope the construct to define it in
   * @param id its ID there, from which the logical IDs of all its resources follow
   * @param props which endpoint to call, and how
   */
  public constructor(scope: Construct, id: string, props: ApiGatewayToSageMakerEndpointProps) {
    const place = placeOf(scope, id);
    const sound = validateApiProps(props, place);
    super(scope, id);
    this.corsOptions = sound.corsOptions;
    this.errorMapping = sound.errorMapping;

    this.apiGatewayLogGroup = defineAccessLogGroup(this, sound.logGroupProps);

    const restApiProps = restApiPropsFor(this.apiGatewayLogGroup, place.region, sound.apiGatewayProps);
    this.apiGateway = defineRestApi(this, restApiProps);
    warnOfUnsafeStage(this, restApiProps.deployOptions);
    warnOfAccessLog(this, restApiProps.deployOptions);

    if (sound.apiGatewayProps?.cloudWatchRole !== false) {
      this.apiGatewayCloudWatchRole = defineCloudWatchRole(this, this.apiGateway);
    }
    if (sound.createUsagePlan !== false) {
      this.usagePlan = defineUsagePlan(this.apiGateway);
    }
    this.defineKeyFor(restApiProps.defaultMethodOptions, sound.methodOptions);

    const { method, role, endpointName } = defineInvocation(this, this.apiGateway.root, sound);
    this.apiGatewayMethod = method;
    this.invocationRole = role;
    this.endpointName = endpointName;
    this.invokeGrants = new InvokeGrants(method);
    warnOfTemplates(this, method, sound);
  }

  /**
   * The role under which API Gateway calls the endpoint, as `invocationRole`, with all that a Role can do. Reading it is an error
   * while `apiGatewayExecutionRole` is an imported role.
   */
  public get apiGatewayRole(): Role {
    return roleOfThisApp(this.invocationRole, this.node.path);
  }

  /**
   * The API key in the usage plan. Undefined while no method requires one.
   */
  public get apiKey(): IApiKey | undefined {
    return findApiKey(this.apiGateway);
  }

  /**
   * The URL of the method, with the variables of its path as they are written there: `https://…/prod/{user_id}`, or, with
   * `apiGatewayProps.domainName`, below that domain and its base path: `https://ml.example.com/ratings/{user_id}`.
   *
   * Reading it is an error while `apiGatewayProps.disableExecuteApiEndpoint` is true and the API has no domain name: no URL leads to it
   * then.
   */
  public get endpointUrl(): string {
    return endpointUrl(this.apiGatewayMethod, this.apiGateway.deploymentStage, this.node.path);
  }

  /**
   * Defines one more endpoint on the API: a method with a path, templates and a role of its own.
   *
   * @param id its ID below this construct
   * @param options which endpoint it calls, and how
   */
  public addEndpoint(id: string, options: AddEndpointOptions): SageMakerEndpointMethod {
    const resource = this.apiGateway.root;
    const api = { resource, hasUsagePlan: this.usagePlan !== undefined };
    const sound = validateEndpointOptions(options, placeOf(this, id), api);
    this.defineKeyFor(sound.methodOptions);
    const inherited = sound.integrationOptions?.integrationResponses === undefined ? { errorMapping: this.errorMapping } : {};
    const endpoint = new SageMakerEndpointMethod(this, id, { ...inherited, ...sound, resource, corsOptions: this.corsOptions });
    this.invokeGrants.addMethod(endpoint.apiGatewayMethod);
    return endpoint;
  }

  /**
   * Allows `grantee` to call the methods of all endpoints, those added later too: `execute-api:Invoke` on these methods alone.
   *
   * API Gateway asks for it where the authorization type of a method is IAM. A variable of a path becomes `*` in the method's ARN, which
   * also matches deeper paths: who may call `/{user_id}` may call `/{user_id}/history` by the same HTTP method, too.
   *
   * The statements are added to the principal's policy, in the stack that defines or imports the principal. Where this API's stack refers
   * to that one already, import the role here (`Role.fromRoleArn`), or the two stacks would depend on each other. A principal that takes
   * no policy, such as a role of another account, gets nothing, as with every grant of the CDK.
   *
   * @param grantee whom to allow it: a role, a user, a function
   */
  public grantInvoke(grantee: IGrantable): Grant {
    return this.invokeGrants.add(grantee);
  }

  /**
   * The time that the model takes to answer, in microseconds, on average over 5 minutes: SageMaker's `ModelLatency`.
   *
   * It is SageMaker's own metric, of whoever invokes the endpoint. It counts neither API Gateway's time nor SageMaker's. For invocations
   * of an inference component there are metrics with other dimensions.
   *
   * @param variantName the name of the endpoint's production variant
   * @param options laid over the metric's namespace, dimensions and statistic
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html
   */
  public metricModelLatency(variantName: string, options?: MetricOptions): Metric {
    return modelLatency(this.apiGatewayMethod, { endpointName: this.endpointName, variantName }, options);
  }

  /**
   * The number of invocations that the model answered with no 2xx status, in sum over 5 minutes: SageMaker's `InvocationModelErrors`.
   *
   * @param variantName the name of the endpoint's production variant
   * @param options laid over the metric's namespace, dimensions and statistic
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html
   */
  public metricModelErrors(variantName: string, options?: MetricOptions): Metric {
    return modelErrors(this.apiGatewayMethod, { endpointName: this.endpointName, variantName }, options);
  }

  /** Defines the API's key, if one of the method options requires it. */
  private defineKeyFor(...methodOptions: readonly (MethodOptions | undefined)[]): void {
    const requiresKey = methodOptions.some((options) => options?.apiKeyRequired === true);
    if (requiresKey && this.usagePlan !== undefined) defineApiKey(this.apiGateway, this.usagePlan);
  }
}

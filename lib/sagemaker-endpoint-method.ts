import type { Method } from 'aws-cdk-lib/aws-apigateway';
import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { Grant, IGrantable, IRole, Role } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { endpointUrl, stageOf } from './construct/define/endpoint-url';
import { defineInvocation } from './construct/define/invocation';
import { roleOfThisApp } from './construct/define/invocation-role';
import { modelErrors, modelLatency } from './construct/define/model-metrics';
import type { SageMakerEndpointMethodProps } from './construct/sagemaker-endpoint-method-props';
import { placeOf } from './construct/validate/place';
import { validateMethodProps } from './construct/validate/validate-props';
import { warnOfTemplates } from './construct/warn/template-warnings';

/**
 * A method of any Amazon API Gateway REST API that invokes an Amazon SageMaker inference endpoint, under a role of its own.
 */
export class SageMakerEndpointMethod extends Construct {
  /**
   * The method.
   */
  public readonly apiGatewayMethod: Method;

  /**
   * The role under which API Gateway invokes the endpoint: the one given, or the one defined here.
   */
  public readonly invocationRole: IRole;

  /** The endpoint's name, by which SageMaker's metrics know it. */
  private readonly endpointName: string;

  /**
   * Defines the method, the resources along its path, and its role.
   *
   * @param scope the construct to define it in
   * @param id its ID there
   * @param props where the method is, which endpoint it invokes, and how
   */
  public constructor(scope: Construct, id: string, props: SageMakerEndpointMethodProps) {
    const sound = validateMethodProps(props, placeOf(scope, id));
    super(scope, id);

    const { method, role, endpointName } = defineInvocation(this, sound.resource, sound);
    this.apiGatewayMethod = method;
    this.invocationRole = role;
    this.endpointName = endpointName;
    warnOfTemplates(this, method, sound);
  }

  /**
   * The role under which API Gateway invokes the endpoint, as `invocationRole`, with all that a Role can do. Reading it is an error
   * while `apiGatewayExecutionRole` is an imported role.
   */
  public get apiGatewayRole(): Role {
    return roleOfThisApp(this.invocationRole, this.node.path);
  }

  /**
   * The URL of the method, with the variables of its path as they are written there: below the API's own domain name, if it has one, or
   * else below its stage. Undefined on an imported API, whose stages are not known.
   *
   * Reading it is an error while `disableExecuteApiEndpoint` of the API is true and the API has no domain name: no URL leads to it then.
   */
  public get endpointUrl(): string | undefined {
    return endpointUrl(this.apiGatewayMethod, stageOf(this.apiGatewayMethod.api), this.node.path);
  }

  /**
   * Allows `grantee` to call the method: `execute-api:Invoke` on it alone; on an imported API, in every stage.
   *
   * API Gateway asks for it where the authorization type of the method is IAM. A variable of the path becomes `*` in the method's ARN,
   * which also matches deeper paths: who may call `/{user_id}` may call `/{user_id}/history` by the same HTTP method, too.
   *
   * The statement is added to the principal's policy, in the stack that defines or imports the principal. Where this API's stack refers to
   * that one already, import the role here (`Role.fromRoleArn`), or the two stacks would depend on each other. A principal that takes no
   * policy, such as a role of another account, gets nothing, as with every grant of the CDK.
   *
   * @param grantee whom to allow it: a role, a user, a function
   */
  public grantInvoke(grantee: IGrantable): Grant {
    return this.apiGatewayMethod.grantExecute(grantee);
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
}

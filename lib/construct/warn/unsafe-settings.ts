import { Stack } from 'aws-cdk-lib';
import { AuthorizationType, type CfnMethod, type CfnRestApi, type Method, type StageOptions } from 'aws-cdk-lib/aws-apigateway';
import type { IConstruct } from 'constructs';
import { warn, type Warning } from './warning';

interface UnsafeSetting extends Warning {
  readonly isFoundIn: (stage: StageOptions) => boolean;
}

const unsafeStageSettings: readonly UnsafeSetting[] = [
  {
    id: 'accessLoggingDisabled',
    message: 'The stage has no access log, so that nobody can tell later who called the model. '
      + "Keep 'apiGatewayProps.deployOptions.accessLogDestination'.",
    isFoundIn: ({ accessLogDestination }) => accessLogDestination === undefined,
  },
  {
    id: 'tracingDisabled',
    message: "X-Ray tracing is off, so that a slow or failing call cannot be followed. Keep 'apiGatewayProps.deployOptions.tracingEnabled' true.",
    isFoundIn: ({ tracingEnabled }) => tracingEnabled !== true,
  },
  {
    id: 'dataTraceEnabled',
    message: 'Data tracing writes whole requests and responses, model inputs and all, to CloudWatch Logs. '
      + "Keep 'dataTraceEnabled' false in production.",
    isFoundIn: (stage) => [stage, ...Object.values(stage.methodOptions ?? {})].some(({ dataTraceEnabled }) => dataTraceEnabled === true),
  },
];

const noAuthorization: Warning = {
  id: 'noAuthorization',
  message: "The method has no authorization: whoever knows its URL can call the model, at this account's cost. "
    + 'Keep the default (IAM), or give the method an authorizer or the API a policy.',
};

/** Warns of settings of the stage that are probably not safe. A warning has an ID, can be acknowledged, and changes no template. */
export function warnOfUnsafeStage(scope: IConstruct, stage: StageOptions = {}): void {
  for (const setting of unsafeStageSettings) {
    if (setting.isFoundIn(stage)) warn(scope, setting);
  }
}

/** Warns of a method that anybody may call: without authorization, on an API without a policy. */
export function warnOfMissingAuthorization(scope: IConstruct, method: Method): void {
  const { authorizationType } = method.node.defaultChild as CfnMethod;
  const restApi = method.api.node.defaultChild as CfnRestApi | undefined;
  const policy: unknown = Stack.of(scope).resolve(restApi?.policy);
  if (authorizationType === AuthorizationType.NONE && policy === undefined) warn(scope, noAuthorization);
}

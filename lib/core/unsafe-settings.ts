import { Validations } from 'aws-cdk-lib';
import { AuthorizationType, type RestApiProps } from 'aws-cdk-lib/aws-apigateway';
import type { IConstruct } from 'constructs';

const idPrefix = '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint';

/** Warns of settings that are probably not safe. A warning has an ID, can be acknowledged, and changes no template. */
export function warnOfUnsafeSettings(scope: IConstruct, props: RestApiProps): void {
  const validations = Validations.of(scope);
  for (const { id, message, isFoundIn } of unsafeSettings) {
    if (isFoundIn(props)) validations.addWarning(`${idPrefix}:${id}`, message);
  }
}

interface UnsafeSetting {
  readonly id: string;
  readonly message: string;
  readonly isFoundIn: (props: RestApiProps) => boolean;
}

const unsafeSettings: readonly UnsafeSetting[] = [
  {
    id: 'noAuthorization',
    message: "The API has no authorization: whoever knows its URL can call the model, at this account's cost. "
      + "Keep the default (IAM), or give 'apiGatewayProps.defaultMethodOptions' an authorizer or 'apiGatewayProps' a policy.",
    isFoundIn: (props) => authorizationType(props) === AuthorizationType.NONE && props.policy === undefined,
  },
  {
    id: 'accessLoggingDisabled',
    message: 'The stage has no access log, so that nobody can tell later who called the model. '
      + "Keep 'apiGatewayProps.deployOptions.accessLogDestination'.",
    isFoundIn: ({ deployOptions }) => deployOptions?.accessLogDestination === undefined,
  },
  {
    id: 'tracingDisabled',
    message: "X-Ray tracing is off, so that a slow or failing call cannot be followed. Keep 'apiGatewayProps.deployOptions.tracingEnabled' true.",
    isFoundIn: ({ deployOptions }) => deployOptions?.tracingEnabled !== true,
  },
  {
    id: 'dataTraceEnabled',
    message: 'Data tracing writes whole requests and responses, model inputs and all, to CloudWatch Logs. '
      + "Keep 'dataTraceEnabled' false in production.",
    isFoundIn: ({ deployOptions = {} }) =>
      [deployOptions, ...Object.values(deployOptions.methodOptions ?? {})].some(({ dataTraceEnabled }) => dataTraceEnabled === true),
  },
];

/** The type that the method gets from the CDK: an authorizer's, else the one given, else none at all. */
function authorizationType({ defaultMethodOptions = {} }: RestApiProps): AuthorizationType {
  return defaultMethodOptions.authorizer?.authorizationType ?? defaultMethodOptions.authorizationType ?? AuthorizationType.NONE;
}

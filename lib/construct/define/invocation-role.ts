import { Policy, PolicyStatement, Role, ServicePrincipal, type IRole } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { ValidationError } from '../validate/validation-error';
import { suppressGuard } from './suppressions';

/** Defines the role under which API Gateway invokes an endpoint: that one action, on that one endpoint. */
export function defineInvocationRole(scope: Construct, action: string, endpointArns: string[]): Role {
  const role = new Role(scope, 'api-gateway-role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
  suppressGuard(role, 'IAM_NO_INLINE_POLICY_CHECK');
  new Policy(scope, 'InvokeEndpointPolicy', {
    roles: [role],
    statements: [new PolicyStatement({ actions: [action], resources: endpointArns })],
  });
  return role;
}

/**
 * The role as the class that the attribute `apiGatewayRole` promises.
 *
 * AWS's own construct has that attribute, and its type is Role. An imported role lacks some of Role's members: handed out under that
 * type, it would fail later, in Java by a ClassCastException. So the type stays, and reading it under an imported role is an error.
 */
export function roleOfThisApp(role: IRole, constructPath: string): Role {
  if (Role.isRole(role)) return role;
  throw new ValidationError([
    "'apiGatewayRole' must not be read while 'apiGatewayExecutionRole' is not an instance of Role, such as an imported role, "
    + "since this attribute is one; read 'invocationRole'",
  ], constructPath);
}

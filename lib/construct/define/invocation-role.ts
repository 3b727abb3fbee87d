import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
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

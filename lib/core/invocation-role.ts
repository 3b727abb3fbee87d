import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { endpointArns } from './endpoint-name';
import { suppressGuard } from './suppressions';

/** Defines the role under which API Gateway calls the endpoint: that one action, on that one endpoint. */
export function defineInvocationRole(scope: Construct, endpointName: string): Role {
  const role = new Role(scope, 'api-gateway-role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
  suppressGuard(role, 'IAM_NO_INLINE_POLICY_CHECK');
  new Policy(scope, 'InvokeEndpointPolicy', {
    roles: [role],
    statements: [new PolicyStatement({ actions: ['sagemaker:InvokeEndpoint'], resources: endpointArns(endpointName) })],
  });
  return role;
}

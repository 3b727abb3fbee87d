import { Aws } from 'aws-cdk-lib';
import { CfnAccount, type RestApi } from 'aws-cdk-lib/aws-apigateway';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { resourceOf, suppressCfnNag, suppressGuard } from './suppressions';

/** Defines the role that API Gateway writes its logs under, and makes it the account's. */
export function defineCloudWatchRole(scope: Construct, restApi: RestApi): Role {
  const role = new Role(scope, 'LambdaRestApiCloudWatchRole', {
    assumedBy: new ServicePrincipal('apigateway.amazonaws.com'),
    inlinePolicies: {
      LambdaRestApiCloudWatchRolePolicy: new PolicyDocument({
        statements: [new PolicyStatement({
          actions: [
            'logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:DescribeLogGroups', 'logs:DescribeLogStreams',
            'logs:PutLogEvents', 'logs:GetLogEvents', 'logs:FilterLogEvents',
          ],
          resources: [`arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:*`],
        })],
      }),
    },
  });
  suppressGuard(role, 'IAM_NO_INLINE_POLICY_CHECK');

  const account = new CfnAccount(scope, 'LambdaRestApiAccount', { cloudWatchRoleArn: role.roleArn });
  account.node.addDependency(resourceOf(restApi));
  // In an account that has no such role yet, a stage that logs is refused until this one is set.
  resourceOf(restApi.deploymentStage).node.addDependency(account);
  if (restApi.latestDeployment !== undefined) {
    suppressCfnNag(restApi.latestDeployment, { id: 'W45', reason: 'Access logging is a setting of the stage, and is set there.' });
  }
  return role;
}

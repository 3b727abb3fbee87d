import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiGatewayToSageMakerEndpoint } from '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint';
import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { EndpointType, MethodLoggingLevel } from 'aws-cdk-lib/aws-apigateway';
import { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** The ratings for a partner's web site: with an API key, at a limited rate, as a flat list. */
export class PartnerRatingsStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);

    const role = new Role(this, 'InvocationRole', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({
      actions: ['sagemaker:InvokeEndpoint'],
      resources: [this.formatArn({ service: 'sagemaker', resource: 'endpoint', resourceName: 'my-endpoint' })],
    }));

    const requestTemplate = readFileSync(join(__dirname, 'ratings-request.vtl'), 'utf8');
    const ratings = new ApiGatewayToSageMakerEndpoint(this, 'RatingsApi', {
      endpointName: 'my-endpoint',
      resourceName: 'partners',
      resourcePath: 'users/{user_id}',
      requestMappingTemplate: requestTemplate,
      additionalRequestTemplates: { 'text/plain': requestTemplate },
      responseMappingTemplate: readFileSync(join(__dirname, 'ratings-response.vtl'), 'utf8'),
      createUsagePlan: true,
      apiGatewayExecutionRole: role,
      apiGatewayProps: {
        restApiName: 'partner-ratings',
        description: 'Ratings of items by users, for partners',
        endpointConfiguration: { types: [EndpointType.REGIONAL] },
        defaultMethodOptions: { apiKeyRequired: true, requestParameters: { 'method.request.querystring.items': true } },
        defaultCorsPreflightOptions: { allowOrigins: ['https://partner.example.com'], allowMethods: ['GET'] },
        deployOptions: {
          stageName: 'v1',
          loggingLevel: MethodLoggingLevel.ERROR,
          methodOptions: { '/*/*': { throttlingRateLimit: 100, throttlingBurstLimit: 25 } },
        },
      },
      logGroupProps: { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY },
    });

    const similar = ratings.addEndpoint('Similar', {
      endpointName: 'similar-endpoint',
      resourceName: 'partners',
      resourcePath: 'similar',
      httpMethod: 'POST',
      apiGatewayExecutionRole: Role.fromRoleArn(this, 'SimilarRole', 'arn:aws:iam::123456789012:role/similar-items'),
    });

    ratings.grantInvoke(Role.fromRoleArn(this, 'Partner', 'arn:aws:iam::123456789012:role/partner'));
    similar.grantInvoke(Role.fromRoleArn(this, 'Newsletter', 'arn:aws:iam::123456789012:role/newsletter'));

    // A second, in microseconds.
    new Alarm(this, 'SlowRatings', { metric: ratings.metricModelLatency('AllTraffic'), threshold: 1_000_000, evaluationPeriods: 3 });
    new Alarm(this, 'FailingRatings', { metric: ratings.metricModelErrors('AllTraffic'), threshold: 5, evaluationPeriods: 1 });
    new Alarm(this, 'SlowSimilar', { metric: similar.metricModelLatency('AllTraffic'), threshold: 1_000_000, evaluationPeriods: 3 });
    new Alarm(this, 'FailingSimilar', { metric: similar.metricModelErrors('AllTraffic'), threshold: 5, evaluationPeriods: 1 });

    new CfnOutput(this, 'PartnersUrl', { value: ratings.apiGateway.urlForPath('/partners') });
    new CfnOutput(this, 'RatingsUrl', { value: ratings.endpointUrl });
    new CfnOutput(this, 'SimilarUrl', { value: similar.endpointUrl! });
    new CfnOutput(this, 'RatingsRole', { value: ratings.invocationRole.roleArn });
    new CfnOutput(this, 'SimilarRoleArn', { value: similar.invocationRole.roleArn });
    new CfnOutput(this, 'AccessLog', { value: ratings.apiGatewayLogGroup.logGroupName });
  }
}

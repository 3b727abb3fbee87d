import { ApiGatewayToSageMakerEndpoint, InvocationMode } from '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint';
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/**
 * `POST /reports` with a payload, or `POST /reports/stored` with the place of one in Amazon S3 in the header `X-Input-Location`.
 *
 * Either is answered with 202 at once. The header `X-Amzn-SageMaker-OutputLocation` says where the model's output will be.
 */
export class AsyncStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);

    const api = new ApiGatewayToSageMakerEndpoint(this, 'Api', {
      endpointName: 'reports-endpoint',
      resourcePath: 'reports',
      httpMethod: 'POST',
      invocationMode: InvocationMode.ASYNC,
    });
    api.addEndpoint('Stored', {
      endpointName: 'reports-endpoint',
      resourcePath: 'reports/stored',
      httpMethod: 'POST',
      invocationMode: InvocationMode.ASYNC,
      methodOptions: { requestParameters: { 'method.request.header.X-Input-Location': true } },
      integrationOptions: {
        requestParameters: { 'integration.request.header.X-Amzn-SageMaker-InputLocation': 'method.request.header.X-Input-Location' },
      },
    });
  }
}

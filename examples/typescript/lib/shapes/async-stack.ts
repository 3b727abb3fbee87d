import { ApiGatewayToSageMakerEndpoint, InvocationMode } from '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint';
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/**
 * `POST /reports` with a payload, or `POST /reports/stored` with the place of one in Amazon S3 in the header `X-Input-Location`.
 *
 * Either is answered with 202 at once. The header `X-Amzn-SageMaker-OutputLocation` says where the model's output will be. With
 * `POST /reports/located`, the body says it, too: the endpoint must have `outputPath` as its `S3OutputPath`.
 */
export class AsyncStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);

    const outputPath = 's3://reports/output';
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
    api.addEndpoint('Located', {
      endpointName: 'reports-endpoint',
      resourcePath: 'reports/located',
      httpMethod: 'POST',
      invocationMode: InvocationMode.ASYNC,
      integrationOptions: {
        requestParameters: {
          'integration.request.header.X-Amzn-SageMaker-S3OutputPathExtension': 'context.requestId',
          'integration.request.header.X-Amzn-SageMaker-Filename': "'output'",
        },
        integrationResponses: [
          {
            statusCode: '202',
            responseParameters: {
              'method.response.header.X-Amzn-SageMaker-OutputLocation': 'integration.response.header.X-Amzn-SageMaker-OutputLocation',
            },
            responseTemplates: { 'application/json': `{"OutputLocation": "${outputPath}/$context.requestId/output"}` },
          },
          { statusCode: '400', selectionPattern: '4\\d{2}' },
          { statusCode: '500', selectionPattern: '5\\d{2}' },
        ],
      },
    });
  }
}

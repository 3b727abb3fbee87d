import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiGatewayToSageMakerEndpoint } from '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint';
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** `GET /ratings/{user_id}`, `POST /ratings` and `POST /models/{model}`: one API, and a role of its own for each method. */
export class SeveralEndpointsStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);

    const api = new ApiGatewayToSageMakerEndpoint(this, 'Api', {
      endpointName: 'ratings-endpoint',
      resourcePath: 'ratings/{user_id}',
      requestMappingTemplate: readFileSync(join(__dirname, 'checked-ratings-request.vtl'), 'utf8'),
      methodOptions: { requestParameters: { 'method.request.path.user_id': true, 'method.request.querystring.items': true } },
    });
    api.addEndpoint('Bulk', {
      endpointName: 'ratings-endpoint',
      resourcePath: 'ratings',
      httpMethod: 'POST',
    });
    api.addEndpoint('Models', {
      endpointName: 'multi-model-endpoint',
      resourcePath: 'models/{model}',
      httpMethod: 'POST',
      integrationOptions: {
        requestParameters: { 'integration.request.header.X-Amzn-SageMaker-Target-Model': 'method.request.path.model' },
      },
    });
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiGatewayToSageMakerEndpoint } from '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint';
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** An API that asks a recommendation model how a user would rate some items: `GET /{user_id}?items=…`. */
export class RatingsStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);

    new ApiGatewayToSageMakerEndpoint(this, 'RatingsApi', {
      endpointName: 'my-endpoint',
      resourcePath: '{user_id}',
      requestMappingTemplate: readFileSync(join(__dirname, 'ratings-request.vtl'), 'utf8'),
      methodOptions: { requestParameters: { 'method.request.querystring.items': true } },
    });
  }
}

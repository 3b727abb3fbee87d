import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiGatewayToSageMakerEndpoint, InvocationMode } from '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint';
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** The props of {@link WebPageStack}. */
export interface WebPageStackProps {
  /** The origins whose pages may call the API. */
  readonly allowOrigins: string[];
}

/** An API that scripts in web pages call: `POST /predict`, `POST /reports`, which answers later, and `GET /ratings/{user_id}`. */
export class WebPageStack extends Stack {
  public constructor(scope: Construct, id: string, { allowOrigins }: WebPageStackProps) {
    super(scope, id);

    const api = new ApiGatewayToSageMakerEndpoint(this, 'Api', {
      endpointName: 'my-endpoint',
      resourcePath: 'predict',
      httpMethod: 'POST',
      corsOptions: { allowOrigins, allowMethods: ['GET', 'POST'] },
    });
    api.addEndpoint('Reports', {
      endpointName: 'reports-endpoint',
      resourcePath: 'reports',
      httpMethod: 'POST',
      invocationMode: InvocationMode.ASYNC,
    });
    api.addEndpoint('Ratings', {
      endpointName: 'my-endpoint',
      resourcePath: 'ratings/{user_id}',
      requestMappingTemplate: readFileSync(join(__dirname, 'checked-ratings-request.vtl'), 'utf8'),
      methodOptions: { requestParameters: { 'method.request.path.user_id': true, 'method.request.querystring.items': true } },
    });
  }
}

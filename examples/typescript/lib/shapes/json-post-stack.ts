import { ApiGatewayToSageMakerEndpoint, ErrorMapping } from '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint';
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** `POST /predict`: the client's JSON (or CSV) goes to the model as it is, and an error says by its status whose fault it was. */
export class JsonPostStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);

    new ApiGatewayToSageMakerEndpoint(this, 'Api', {
      endpointName: 'my-endpoint',
      resourcePath: 'predict',
      httpMethod: 'POST',
      errorMapping: ErrorMapping.BY_CAUSE,
    });
  }
}

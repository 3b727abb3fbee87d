import { ApiGatewayToSageMakerEndpoint } from '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint';
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** `POST /classify`: an image goes to a vision model, byte for byte. */
export class ImagePostStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);

    new ApiGatewayToSageMakerEndpoint(this, 'Api', {
      endpointName: 'vision-endpoint',
      resourcePath: 'classify',
      httpMethod: 'POST',
      apiGatewayProps: { binaryMediaTypes: ['image/*'] },
    });
  }
}

import { join } from 'node:path';
import { DockerImageAsset, Platform } from 'aws-cdk-lib/aws-ecr-assets';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnEndpoint, CfnEndpointConfig, CfnModel, type IEndpoint } from 'aws-cdk-lib/aws-sagemaker';
import { Construct } from 'constructs';

/** The props of {@link RatingModel}. */
export interface RatingModelProps {
  /** Where an asynchronous endpoint, which cannot be serverless, puts its output. */
  readonly asyncOutput?: Bucket;
}

/** A SageMaker endpoint, serverless unless it is asynchronous, with a small model that rates items for users. */
export class RatingModel extends Construct {
  public readonly endpointName: string;
  /** The endpoint with its ARN, which is in lower case whatever the name. */
  public readonly endpoint: IEndpoint;

  public constructor(scope: Construct, id: string, { asyncOutput }: RatingModelProps = {}) {
    super(scope, id);
    const image = new DockerImageAsset(this, 'Image', { directory: join(__dirname, '../examples/model-server'), platform: Platform.LINUX_AMD64 });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('sagemaker.amazonaws.com') });
    image.repository.grantPull(role);
    asyncOutput?.grantReadWrite(role);

    const model = new CfnModel(this, 'Model', { executionRoleArn: role.roleArn, primaryContainer: { image: image.imageUri } });
    model.node.addDependency(role);
    const config = new CfnEndpointConfig(this, 'Config', {
      productionVariants: [{
        variantName: 'all',
        modelName: model.attrModelName,
        initialVariantWeight: 1,
        ...asyncOutput === undefined
          ? { serverlessConfig: { maxConcurrency: 1, memorySizeInMb: 1024 } }
          : { initialInstanceCount: 1, instanceType: 'ml.m5.large' },
      }],
      ...asyncOutput === undefined ? {} : { asyncInferenceConfig: { outputConfig: { s3OutputPath: asyncOutput.s3UrlForObject('output') } } },
    });
    const endpoint = new CfnEndpoint(this, 'Endpoint', { endpointConfigName: config.attrEndpointConfigName });
    this.endpointName = endpoint.attrEndpointName;
    this.endpoint = { endpointName: this.endpointName, endpointArn: endpoint.ref } as IEndpoint;
  }
}

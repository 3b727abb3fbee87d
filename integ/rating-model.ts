import { join } from 'node:path';
import { DockerImageAsset, Platform } from 'aws-cdk-lib/aws-ecr-assets';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnEndpoint, CfnEndpointConfig, CfnModel } from 'aws-cdk-lib/aws-sagemaker';
import { Construct } from 'constructs';

/** A serverless SageMaker endpoint with a small model that rates items for users. */
export class RatingModel extends Construct {
  public readonly endpointName: string;

  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const image = new DockerImageAsset(this, 'Image', { directory: join(__dirname, '../examples/model-server'), platform: Platform.LINUX_AMD64 });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('sagemaker.amazonaws.com') });
    image.repository.grantPull(role);

    const model = new CfnModel(this, 'Model', { executionRoleArn: role.roleArn, primaryContainer: { image: image.imageUri } });
    model.node.addDependency(role);
    const config = new CfnEndpointConfig(this, 'Config', {
      productionVariants: [{
        variantName: 'all', modelName: model.attrModelName, initialVariantWeight: 1, serverlessConfig: { maxConcurrency: 1, memorySizeInMb: 1024 },
      }],
    });
    this.endpointName = new CfnEndpoint(this, 'Endpoint', { endpointConfigName: config.attrEndpointConfigName }).attrEndpointName;
  }
}

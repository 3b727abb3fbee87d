import type { TemplateResource } from './cloud-formation-template';
import { LOCAL_ACCOUNT, LOCAL_REGION } from './pseudo-parameters';

/** What resolves the properties that an attribute is made of. */
interface TextResolver {
  resolveText(value: unknown): string;
}

/** For each type, the property that `Ref` gives where the template sets it. */
const namedBy: ReadonlyMap<string, string> = new Map([
  ['AWS::ApiGateway::Model', 'Name'],
  ['AWS::ApiGateway::Stage', 'StageName'],
]);

/** What `Ref` gives for a resource: its name, or its logical ID in place of the ID that a deployment would give it. */
export function referenceTo(resource: TemplateResource, resolver: TextResolver): string {
  if (resource.type === 'AWS::SageMaker::Endpoint') {
    // SageMaker's ARNs are in lower case, whatever the name.
    return `arn:aws:sagemaker:${LOCAL_REGION}:${LOCAL_ACCOUNT}:endpoint/${endpointNameOf(resource, resolver).toLowerCase()}`;
  }
  const property = namedBy.get(resource.type);
  const name = property === undefined ? undefined : resource.properties[property];
  return name === undefined ? resource.logicalId : resolver.resolveText(name);
}

/** What `Fn::GetAtt` gives for a resource; undefined for what only a deployment knows. */
export function attributeOf(resource: TemplateResource, attribute: string, resolver: TextResolver): string | undefined {
  switch (`${resource.type}.${attribute}`) {
    case 'AWS::SageMaker::Endpoint.EndpointName': return endpointNameOf(resource, resolver);
    case 'AWS::ApiGateway::RestApi.RootResourceId': return `${resource.logicalId}.RootResourceId`;
    case 'AWS::ApiGateway::RestApi.RestApiId':
    case 'AWS::ApiGateway::Resource.ResourceId':
    case 'AWS::ApiGateway::RequestValidator.RequestValidatorId':
    case 'AWS::ApiGateway::ApiKey.APIKeyId': return resource.logicalId;
    default: return undefined;
  }
}

function endpointNameOf({ properties, logicalId }: TemplateResource, resolver: TextResolver): string {
  return properties.EndpointName === undefined ? logicalId : resolver.resolveText(properties.EndpointName);
}

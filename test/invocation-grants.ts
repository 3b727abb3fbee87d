import type { Template } from 'aws-cdk-lib/assertions';

/** What the role of one method may do. */
export interface InvocationGrant {
  /** What the method invokes: `endpoints/<name>/…`. */
  readonly path: string;
  readonly statements: readonly unknown[];
}

/** The whole of what may be done under the role of each method that invokes an endpoint, by the paths that they invoke. */
export function invocationGrants(template: Template): InvocationGrant[] {
  const methods = Object.values(template.findResources('AWS::ApiGateway::Method')) as unknown as Method[];
  return methods
    .map(({ Properties: { Integration: { Uri, Credentials } } }) => ({ path: /endpoints\/[^"]*/.exec(JSON.stringify(Uri ?? ''))?.[0], Credentials }))
    .flatMap(({ path, Credentials }) => (path === undefined ? [] : [{ path, statements: statementsOf(template, Credentials!['Fn::GetAtt'][0]) }]))
    .sort((one, other) => one.path.localeCompare(other.path));
}

/** The grant of one action on one endpoint, whose name is in lower case. */
export function grantOf(endpointName: string, action: 'InvokeEndpoint' | 'InvokeEndpointAsync' = 'InvokeEndpoint'): InvocationGrant {
  const [partition, region, account] = ['Partition', 'Region', 'AccountId'].map((name) => ({ Ref: `AWS::${name}` }));
  const arn = { 'Fn::Join': ['', ['arn:', partition, ':sagemaker:', region, ':', account, `:endpoint/${endpointName}`]] };
  const last = action === 'InvokeEndpoint' ? 'invocations' : 'async-invocations';
  return { path: `endpoints/${endpointName}/${last}`, statements: [{ Action: `sagemaker:${action}`, Effect: 'Allow', Resource: arn }] };
}

/** All statements of a role's: those of its own, and those of the policies on it. */
function statementsOf(template: Template, roleId: string): unknown[] {
  const { Properties: { Policies = [], ManagedPolicyArns = [] } } = template.findResources('AWS::IAM::Role')[roleId] as unknown as Role;
  const attached = (Object.values(template.findResources('AWS::IAM::Policy')) as unknown as Policy[])
    .filter(({ Properties: { Roles } }) => Roles.some(({ Ref }) => Ref === roleId))
    .map(({ Properties }) => Properties);
  return [...ManagedPolicyArns, ...[...Policies, ...attached].flatMap(({ PolicyDocument }) => PolicyDocument.Statement)];
}

interface Method {
  readonly Properties: { readonly Integration: { readonly Uri?: unknown; readonly Credentials?: { readonly 'Fn::GetAtt': readonly [string, string] } } };
}

interface Document {
  readonly PolicyDocument: { readonly Statement: readonly unknown[] };
}

interface Role {
  readonly Properties: { readonly Policies?: readonly Document[]; readonly ManagedPolicyArns?: readonly unknown[] };
}

interface Policy {
  readonly Properties: Document & { readonly Roles: readonly { readonly Ref?: string }[] };
}

import { type Authorizer, givenAuthorizer } from '../authorizers/authorizer';
import { CognitoAuthorizer, LambdaAuthorizer } from '../authorizers/token-authorizers';
import type { BuildContext, DefinedResource } from './build-context';

/** Makes what authorizes the requests to a method; undefined for a method that has no authorizer. Notes what it does not check. */
export function buildAuthorizer(scope: BuildContext, { properties }: DefinedResource, name: string): Authorizer | undefined {
  const type = properties.text('AuthorizationType') ?? 'NONE';
  if (type === 'NONE' || type === 'AWS_IAM') return undefined;
  const { tokenAuthorizing } = scope;
  if (tokenAuthorizing === undefined) {
    scope.note(`${name}: its authorizer (${type}) is not asked; \`authorizer\` of a request is its result, and without it the answer is 401.`);
    return givenAuthorizer;
  }
  const authorizer = scope.ofType('AWS::ApiGateway::Authorizer').find(({ logicalId }) => logicalId === properties.text('AuthorizerId'));
  const source = /^method\.request\.header\.([^,\s]+)$/.exec(authorizer?.properties.text('IdentitySource') ?? '')?.[1];
  if (type === 'COGNITO_USER_POOLS') {
    scope.note(`${name}: the claims of its token are read, and the token's signature is not verified.`);
    return new CognitoAuthorizer(source ?? 'Authorization', properties.textList('AuthorizationScopes'));
  }
  scope.note(tokenAuthorizing.lambdaContext === undefined
    ? `${name}: its authorizer (${type}) is not asked, and lets every request through; --authorizer-context gives its result.`
    : `${name}: its authorizer (${type}) is not asked; its result is that of --authorizer-context.`);
  return new LambdaAuthorizer(source, tokenAuthorizing.lambdaContext);
}

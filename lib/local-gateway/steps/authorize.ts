import { LOCAL_ACCOUNT } from '../cloudformation/pseudo-parameters';
import type { RoutedExchange } from '../exchange';
import { GatewayError } from '../gateway-responses/gateway-error';

/** Asks the method's authorizer; with IAM authorization, checks the signature, if signatures are checked at all. */
export function authorize({ method, signatures, sent, context }: RoutedExchange): void {
  if (method.authorizer !== undefined) {
    const result = method.authorizer.resultFor(sent);
    if (result === undefined) throw new GatewayError('UNAUTHORIZED', { log: 'The request has neither a result of the authorizer nor a valid token' });
    context.authorizer = result;
  }
  if (method.authorizationType !== 'AWS_IAM' || signatures === undefined) return;
  const accessKey = signatures.check(sent);
  const userArn = `arn:aws:iam::${LOCAL_ACCOUNT}:user/local`;
  Object.assign(context.identity, { accessKey, accountId: LOCAL_ACCOUNT, caller: 'local', user: 'local', userArn });
}

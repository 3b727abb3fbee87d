import { Stack, Token } from 'aws-cdk-lib';
import type { IEndpoint } from 'aws-cdk-lib/aws-sagemaker';
import type { Construct } from 'constructs';
import type { InvocationOptions } from '../invocation-options';
import { endpointProblems } from './endpoint-rules';
import { placeOf } from './place';
import type { Problem } from './validation-error';

/**
 * Has the endpoint checked once more when the app is synthesized, where it is given by tokens.
 *
 * A token may stand for a text that is known by then, such as that of a `Lazy`. Nobody can check what only the deployment knows.
 */
export function validateAtSynthesis(scope: Construct, options: InvocationOptions): void {
  const { endpointName, existingSagemakerEndpointObj: endpoint } = options;
  if (![endpointName, endpoint?.endpointName, endpoint?.endpointArn].some((text) => Token.isUnresolved(text))) return;
  scope.node.addValidation({ validate: () => resolvedEndpointProblems(scope, options) });
}

function resolvedEndpointProblems(scope: Construct, options: InvocationOptions): Problem[] {
  const { endpointName, existingSagemakerEndpointObj: endpoint } = options;
  const resolved = (text: string): string => textOf(Stack.of(scope).resolve(text)) ?? text;
  const place = placeOf(scope.node.scope ?? scope, scope.node.id);
  if (endpoint === undefined) return endpointProblems({ endpointName: resolved(endpointName ?? '') }, place);
  const members = { endpointName: { value: resolved(endpoint.endpointName) }, endpointArn: { value: resolved(endpoint.endpointArn) } };
  return endpointProblems({ existingSagemakerEndpointObj: Object.create(endpoint, members) as IEndpoint }, place);
}

/** A resolved text, with a token for each part of it that only the deployment knows. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const [delimiter, parts] = (value as { readonly 'Fn::Join'?: readonly unknown[] } | undefined)?.['Fn::Join'] ?? [];
  if (delimiter !== '' || !Array.isArray(parts)) return undefined;
  return parts.map((part: unknown) => (typeof part === 'string' ? part : Token.asString(part))).join('');
}

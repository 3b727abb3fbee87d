import { Aws, Token } from 'aws-cdk-lib';
import { isEndpointName } from '../../api-gateway/integration-uris';
import type { InvocationOptions } from '../invocation-options';
import type { Problem } from '../validate/validation-error';

const maximumLength = 63;

/** The endpoint that a method invokes: its name for the path, its ARNs for the policy. */
export interface InvokedEndpoint {
  readonly name: string;
  readonly arns: string[];
}

/** The endpoint that the options name, by its name or as an object. */
export function invokedEndpoint({ endpointName = '', existingSagemakerEndpointObj }: InvocationOptions): InvokedEndpoint {
  if (existingSagemakerEndpointObj === undefined) return { name: endpointName, arns: arnsOf(endpointName) };
  return { name: existingSagemakerEndpointObj.endpointName, arns: [existingSagemakerEndpointObj.endpointArn] };
}

/** What SageMaker would refuse in the name of an endpoint. A token is not looked into. */
export function endpointNameProblems(endpointName: string): Problem[] {
  if (Token.isUnresolved(endpointName)) return [];
  if (endpointName.length <= maximumLength && isEndpointName(endpointName)) return [];
  return [
    `'endpointName' must be 1 to ${maximumLength} letters, digits and hyphens, with no hyphen at either end, as SageMaker names endpoints; `
    + `got '${endpointName}' (${endpointName.length} characters)`,
  ];
}

/**
 * The ARNs that stand for an endpoint in a policy.
 *
 * SageMaker writes ARNs in lower case whatever the case of the name, and IAM compares them to the letter; so both
 * spellings are granted where they differ. A token's letters are not known here.
 */
function arnsOf(endpointName: string): string[] {
  const names = Token.isUnresolved(endpointName) ? [endpointName] : [endpointName, endpointName.toLowerCase()];
  return [...new Set(names)].map((name) => `arn:${Aws.PARTITION}:sagemaker:${Aws.REGION}:${Aws.ACCOUNT_ID}:endpoint/${name}`);
}

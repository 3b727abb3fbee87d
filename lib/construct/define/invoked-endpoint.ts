import { Aws, Token } from 'aws-cdk-lib';
import type { InvocationOptions } from '../invocation-options';

/** The endpoint that a method invokes: its name for the path, its ARNs for the policy. */
export interface InvokedEndpoint {
  readonly name: string;
  readonly arns: string[];
}

/** The endpoint that the options name, by its name or as an object. */
export function invokedEndpoint({ endpointName = '', existingSagemakerEndpointObj }: InvocationOptions): InvokedEndpoint {
  if (existingSagemakerEndpointObj === undefined) return { name: endpointName, arns: arnsOf(endpointName) };
  const { endpointName: name, endpointArn } = existingSagemakerEndpointObj;
  return { name, arns: inBothCases(endpointArn) };
}

function arnsOf(endpointName: string): string[] {
  return inBothCases(`arn:${Aws.PARTITION}:sagemaker:${Aws.REGION}:${Aws.ACCOUNT_ID}:endpoint/${endpointName}`);
}

/**
 * The ARN as it is given, and with the endpoint's name in lower case where that differs.
 *
 * SageMaker writes ARNs in lower case whatever the case of the name, and IAM compares them to the letter. A token's letters are not
 * known here.
 */
function inBothCases(arn: string): string[] {
  const nameStart = arn.lastIndexOf('/') + 1;
  const name = arn.slice(nameStart);
  return Token.isUnresolved(name) ? [arn] : [...new Set([arn, `${arn.slice(0, nameStart)}${name.toLowerCase()}`])];
}

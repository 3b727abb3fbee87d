/**
 * SageMaker takes an endpoint name of 1 to 63 letters, digits and hyphens, with no hyphen at either end.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html
 */
export function isEndpointName(name: string): boolean {
  return name.length <= 63 && /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/.test(name);
}

/** Letters, digits and hyphens: all that any part of an endpoint name may have. */
export function isPartOfEndpointName(part: string): boolean {
  return /^[a-zA-Z0-9-]*$/.test(part);
}

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

/** The parts of an endpoint's ARN. */
export interface EndpointArn {
  readonly region: string;
  readonly accountId: string;
  readonly endpointName: string;
}

/** Reads the ARN of a SageMaker endpoint; undefined for any other text. */
export function parseEndpointArn(arn: string): EndpointArn | undefined {
  const [, region, accountId, endpointName] = /^arn:aws[\w-]*:sagemaker:([a-z0-9-]+):(\d{12}):endpoint\/(.+)$/.exec(arn) ?? [];
  if (region === undefined || accountId === undefined || endpointName === undefined || !isEndpointName(endpointName)) return undefined;
  return { region, accountId, endpointName };
}

import type { NamedValue } from './named-value';

/**
 * The headers of a call that SageMaker passes on to the container: those of the payload, and SageMaker's own, such as
 * `X-Amzn-SageMaker-Custom-Attributes`. Those of API Gateway, its trace and its user agent end at SageMaker.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html
 */
export function containerHeaders(headers: readonly NamedValue[]): readonly NamedValue[] {
  return headers.filter(([name]) => {
    const key = name.toLowerCase();
    return key === 'content-type' || key === 'accept' || key.startsWith('x-amzn-sagemaker-');
  });
}

/**
 * How the endpoint is invoked.
 */
export enum InvocationMode {
  /**
   * The response is the model's output. The model has the time of the integration's timeout, 29 seconds unless that is longer,
   * and at most 60; its input is at most 6 MB.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html
   */
  REAL_TIME = 'REAL_TIME',

  /**
   * The response is 202 at once, and the model's output goes to Amazon S3: the header `X-Amzn-SageMaker-OutputLocation` says where, and
   * the body does not, because no template of API Gateway can read a header of SageMaker's answer.
   * The model has up to an hour. Its input is the payload, of at most 128,000 bytes, or lies in Amazon S3, up to 1 GB, where
   * the header `X-Amzn-SageMaker-InputLocation` says. The endpoint must have an asynchronous inference configuration.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html
   */
  ASYNC = 'ASYNC',
}

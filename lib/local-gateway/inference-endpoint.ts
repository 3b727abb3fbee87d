import type { InferenceRequest } from './inference-request';
import type { InferenceResponse } from './inference-response';

/**
 * A SageMaker endpoint in a test: a stand-in for the model that is deployed behind the API.
 *
 * Where every request is to get the same answer, `StaticInferenceEndpoint.of` makes one. In .NET, a class of your own
 * derives from `DeputyBase` too: without it, the error says that `endpoints` is missing.
 */
export interface IInferenceEndpoint {
  /**
   * Answers a request as SageMaker would. What it throws reaches the caller of `LocalApi.handle`.
   *
   * @param request what API Gateway sends to the endpoint
   */
  invoke(request: InferenceRequest): InferenceResponse;
}

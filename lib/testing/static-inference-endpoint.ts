import type { IInferenceEndpoint } from '../local-gateway/inference-endpoint';
import type { InferenceResponse } from '../local-gateway/inference-response';
import { checkInferenceResponse } from '../local-gateway/untyped-messages';

/** Stand-ins for a model that answer every request alike. A test needs a class of its own only where the answer depends on the request. */
export class StaticInferenceEndpoint {
  /**
   * Makes a stand-in from its answer.
   *
   * @param response the answer to every request: a payload, and the status code or headers if they are not the usual ones
   */
  public static of(response: InferenceResponse): IInferenceEndpoint {
    checkInferenceResponse('response', response);
    return { invoke: () => response };
  }

  /** There are no instances. */
  private constructor() {}
}

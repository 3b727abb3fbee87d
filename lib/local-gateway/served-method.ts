import type { MessageParameter } from '../api-gateway/mapping-expressions';

/** A method of an API, and what it needs of a request. */
export interface ServedMethod {
  /** `GET` or another; `ANY` for all. */
  readonly httpMethod: string;
  readonly path: string;
  /** What answers: `SageMaker endpoint my-endpoint`, `mock`, or what is not supported. */
  readonly target: string;
  /** The endpoint that it calls; undefined where it calls none. */
  readonly endpointName: string | undefined;
  /** The parameters without which a request is refused. */
  readonly requiredParameters: readonly MessageParameter[];
  readonly apiKeyRequired: boolean;
  /** The media types that have a mapping template. */
  readonly mediaTypes: readonly string[];
}

import type { NamedValue } from '../../api-gateway/named-value';
import type { TracedMessage } from './traced-message';

/** What the gateway did with one request, stage by stage: the one record that logs are made from. */
export interface RequestTrace {
  /** `$context` at the end: the request's ID and time, the caller, the latencies. The access log reads nothing else. */
  readonly context: TracedContext;
  /** The stages in the order in which the request passed them. */
  readonly stages: readonly TraceStage[];
}

/** What every request's `$context` has, and whatever steps add. */
export interface TracedContext {
  readonly [name: string]: unknown;
  readonly requestId: string;
  /** When the request arrived, in milliseconds since 1970. */
  readonly requestTimeEpoch: number;
}

/** One stage of a request. */
export type TraceStage = RoutedStage | StepStage | CalledStage | AnsweredStage | RefusedStage | RespondedStage;

/** The method of the request was found. */
export interface RoutedStage {
  readonly kind: 'routed';
  readonly httpMethod: string;
  /** The path of the request; that of the resource is `resourcePath`. */
  readonly path: string;
  readonly resourcePath: string;
  readonly pathParameters: readonly NamedValue[];
  readonly query: readonly NamedValue[];
  /** The headers as the client sent them. */
  readonly sentHeaders: readonly NamedValue[];
  /** The headers as methods see them. */
  readonly headers: readonly NamedValue[];
  readonly body: Buffer;
}

/** A step of the request or of the response ran. */
export interface StepStage {
  readonly kind: 'step';
  /** The step's name: that of its function. */
  readonly name: string;
  /** What came in: the message to the integration, or to the client, as the steps before left it. */
  readonly before: TracedMessage;
  /** What went out. */
  readonly after: TracedMessage;
  readonly durationMillis: number;
  /** Whether the request ended in this step: the reason follows as a {@link RefusedStage}. */
  readonly isLast: boolean;
}

/** The request to the endpoint is complete. */
export interface CalledStage {
  readonly kind: 'called';
  readonly uri: string;
  readonly headers: readonly NamedValue[];
  readonly body: Buffer;
}

/** The endpoint answered. */
export interface AnsweredStage {
  readonly kind: 'answered';
  readonly statusCode: number;
  readonly latencyMillis: number;
  readonly headers: readonly NamedValue[];
  readonly body: Buffer;
}

/** The gateway itself ended the request. */
export interface RefusedStage {
  readonly kind: 'refused';
  /** The type of the gateway response, such as `BAD_REQUEST_BODY`. */
  readonly errorType: string;
  /** Why, as the execution log has it. */
  readonly reason: string;
}

/** The response to the client is complete, but for the headers that name the request. */
export interface RespondedStage {
  readonly kind: 'responded';
  readonly statusCode: number;
  readonly headers: readonly NamedValue[];
  readonly body: Buffer;
  /** The time since the request arrived. */
  readonly durationMillis: number;
  /** Whether the integration answered, and not the gateway itself. */
  readonly isSuccessful: boolean;
}

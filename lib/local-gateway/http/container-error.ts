/**
 * How a call to a container failed: no answer in time, no connection, an answer that is not HTTP, one that is too long, a request that
 * HTTP cannot carry, or nobody who waits for the answer.
 */
export type ContainerErrorKind = 'timeout' | 'unreachable' | 'broken' | 'too-large' | 'unsendable' | 'aborted';

/** A call to a container that brought no answer. */
export class ContainerError extends Error {
  public override readonly name = 'ContainerError';

  /** `message` says what happened, as a part of a sentence. */
  public constructor(public readonly kind: ContainerErrorKind, message: string) {
    super(message);
  }
}

/** A kept connection turns out to have been closed by the container before the request was sent. */
export class StaleConnectionError extends Error {
  public override readonly name = 'StaleConnectionError';
}

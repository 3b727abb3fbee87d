import type { NamedValue } from '../../api-gateway/named-value';

/** A message between two steps. */
export interface TracedMessage {
  /** The status code of a response; undefined for a request. */
  readonly statusCode: number | undefined;
  readonly headers: readonly NamedValue[];
  readonly body: Buffer;
}

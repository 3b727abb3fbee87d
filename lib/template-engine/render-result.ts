import type { RequestOverride } from './request-override';
import type { ResponseOverride } from './response-override';

/** What a mapping template makes of a request. */
export interface RenderResult {
  /** The text that is sent on: to the integration, or for a response's template to the client. */
  readonly body: string;

  /** What the template set in `$context.requestOverride`. */
  readonly requestOverride: RequestOverride;

  /** What the template set in `$context.responseOverride`. */
  readonly responseOverride: ResponseOverride;
}

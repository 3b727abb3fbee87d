import type { EndpointFailure } from '../endpoint-call';
import { defaultResponse, GatewayErrorType } from './gateway-error-type';

/** What differs from the defaults of an exception's type. */
export interface ExceptionDetails {
  readonly message?: string;
  readonly statusCode?: number;
  readonly errorType?: string;
  /** What the execution log says. */
  readonly log?: string;
  /** `$context.error.validationErrorString`. */
  readonly validationError?: string;
}

/** What ends a request with a gateway response instead of the integration's. */
export class GatewayError extends Error {
  public override readonly name = 'GatewayError';
  public readonly statusCode: number;
  public readonly errorType: string | undefined;

  public constructor(public readonly type: GatewayErrorType, public readonly details: ExceptionDetails = {}) {
    const standard = defaultResponse(type);
    super(details.message ?? standard.message);
    this.statusCode = details.statusCode ?? standard.statusCode;
    this.errorType = details.errorType ?? standard.errorType;
  }
}

/** What a method answers whose configuration, or whose template, cannot work: a plain 500, and the reason in the log. */
export function configurationError(reason: string): GatewayError {
  return new GatewayError('API_CONFIGURATION_ERROR', { log: `Execution failed due to configuration error: ${reason}` });
}

/** What a request ends with whose endpoint does not answer. */
export function endpointFailure(failure: EndpointFailure): GatewayError {
  return failure === 'timeout'
    ? new GatewayError('INTEGRATION_TIMEOUT', { log: 'Execution failed due to a timeout error' })
    // The guide says 504; the service answers 500.
    : new GatewayError('INTEGRATION_FAILURE', { statusCode: 500, log: 'Execution failed due to configuration error: Invalid endpoint address' });
}

/** What a request ends with whose integration is not supported here: it says so, and looks like nothing that API Gateway answers. */
export function unsupportedIntegration(name: string): GatewayError {
  const message = `Not supported by the local API: ${name}`;
  return new GatewayError('API_CONFIGURATION_ERROR', { statusCode: 501, message, log: message });
}

import type { ClientResponse } from './client-response';
import type { Exchange } from './exchange';
import { finishResponse } from './finish-response';
import { GatewayError } from './gateway-responses/gateway-error';
import { responseTo } from './gateway-responses/gateway-response';

/** Does what may end the request early; gives the gateway response where it does. */
export function toGatewayResponse<T>(exchange: Exchange, run: () => T): T | ClientResponse {
  try {
    return run();
  } catch (failure) {
    if (failure instanceof GatewayError) return refuseExchange(exchange, failure);
    throw failure;
  }
}

/** Ends a request with the gateway response to an exception. */
export function refuseExchange(exchange: Exchange, exception: GatewayError): ClientResponse {
  const problem = exception.details.log ?? exception.message;
  exchange.log.line(problem);
  return finishResponse(exchange, { ...responseTo(exception, exchange), isTraced: false, problem });
}

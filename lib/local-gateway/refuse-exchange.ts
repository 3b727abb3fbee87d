import type { Exchange } from './exchange';
import { finishResponse } from './finish-response';
import type { GatewayResponse } from './gateway-response';
import { GatewayException } from './gateway-responses/gateway-exception';
import { responseTo } from './gateway-responses/gateway-response';

/** Does what may end the request early; gives the gateway response where it does. */
export function orRefuse<T>(exchange: Exchange, run: () => T): T | GatewayResponse {
  try {
    return run();
  } catch (failure) {
    if (failure instanceof GatewayException) return refuseExchange(exchange, failure);
    throw failure;
  }
}

/** Ends a request with the gateway response to an exception. */
export function refuseExchange(exchange: Exchange, exception: GatewayException): GatewayResponse {
  const problem = exception.details.log ?? exception.message;
  exchange.log.line(problem);
  return finishResponse(exchange, { ...responseTo(exception, exchange), isTraced: false, problem });
}

import type { MessageParameter } from '../../api-gateway/mapping-expressions';
import type { RoutedExchange } from '../exchange';
import { GatewayError } from '../gateway-responses/gateway-error';

/** Checks that the parameters that the method requires are there, and not blank. */
export function validateParameters(exchange: RoutedExchange): void {
  const { method } = exchange;
  if (!method.validatesParameters) return;
  const missing = method.requiredParameters.filter((parameter) => isMissing(parameter, exchange)).map(({ name }) => name);
  if (missing.length === 0) return;
  const message = `Missing required request parameters: [${missing.join(', ')}]`;
  throw new GatewayError('BAD_REQUEST_PARAMETERS', { message, log: message, validationError: `[${missing.join(', ')}]` });
}

function isMissing({ location, name }: MessageParameter, { parameters }: RoutedExchange): boolean {
  const wanted = location === 'header' ? name.toLowerCase() : name;
  return !parameters[location].some(([found, value]) => (location === 'header' ? found.toLowerCase() : found) === wanted && value.trim() !== '');
}

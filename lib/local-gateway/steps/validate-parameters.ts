import { isNamedHeader } from '../../api-gateway/header-names';
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
  const isNamed = location === 'header' ? isNamedHeader : isSame;
  return !parameters[location].some(([found, value]) => isNamed(name, found) && value.trim() !== '');
}

function isSame(wanted: string, found: string): boolean {
  return wanted === found;
}

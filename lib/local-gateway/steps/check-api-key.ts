import { headerValue } from '../../api-gateway/header-values';
import type { RoutedExchange } from '../exchange';
import { GatewayError } from '../gateway-responses/gateway-error';

/** Checks the header `x-api-key` where the method requires a key. */
export function checkApiKey({ api, method, request, context }: RoutedExchange): void {
  if (!method.apiKeyRequired) return;
  const given = headerValue(request.headers, 'x-api-key');
  const key = api.apiKeys.find(({ value }) => value === given);
  if (key === undefined) {
    throw new GatewayError('INVALID_API_KEY', { log: given === undefined ? 'The request has no API key' : 'The API key is not one of the stage' });
  }
  Object.assign(context.identity, { apiKey: key.value, apiKeyId: key.id });
}

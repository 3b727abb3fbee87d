import { decodePayload } from '../../api-gateway/content-encodings';
import { headerValue } from '../../api-gateway/header-values';
import type { RoutedExchange } from '../exchange';
import { GatewayError } from '../gateway-responses/gateway-error';

/** Decompresses the payload, once the caller is known: a signature is that of the bytes that were sent. */
export function decompressPayload(exchange: RoutedExchange): void {
  const { request, integrationRequest } = exchange;
  const coding = headerValue(request.headers, 'content-encoding');
  if (coding === undefined) return;
  const body = decodePayload(request.body, coding);
  if (body === 'too large') throw new GatewayError('REQUEST_TOO_LARGE');
  if (body === 'unsupported') throw new GatewayError('UNSUPPORTED_MEDIA_TYPE', { log: `The payload cannot be decoded by its Content-Encoding: ${coding}` });
  exchange.request = { ...request, body };
  integrationRequest.body = body;
}

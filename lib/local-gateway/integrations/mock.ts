import { JsonSyntaxError, parsePermissively } from '../../java/json/permissive-json';
import type { EndpointResponse } from '../endpoint-call';
import { configurationError } from '../gateway-responses/gateway-error';

/** The answer of a mock integration: the status code that its payload names, and nothing else. */
export function mockResponse(payload: Buffer): EndpointResponse {
  const statusCode = statusCodeIn(payload.toString('utf8'));
  if (statusCode === undefined) {
    throw configurationError('Unable to parse statusCode. It should be an integer and must be in the payload of the mock integration');
  }
  return { statusCode, headers: [], body: Buffer.alloc(0) };
}

function statusCodeIn(payload: string): number | undefined {
  try {
    const parsed = parsePermissively(payload);
    const statusCode = parsed instanceof Map ? parsed.get('statusCode') : undefined;
    return typeof statusCode === 'number' && Number.isInteger(statusCode) ? statusCode : undefined;
  } catch (failure) {
    if (failure instanceof JsonSyntaxError) return undefined;
    throw failure;
  }
}

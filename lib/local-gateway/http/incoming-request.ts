import type { IncomingMessage } from 'http';
import type { NamedValue } from '../../api-gateway/named-value';
import { parseQueryString } from '../../api-gateway/query-strings';
import type { GatewayRequest } from '../gateway-request';
import { headerPairs } from './raw-headers';

/** A request of Node's, with its body, as the gateway takes it; with the names of headers as HTTP/2 sends them, if that is asked for. */
export function gatewayRequest(message: IncomingMessage, body: Buffer, lowerCaseHeaders = false): GatewayRequest {
  const { method = 'GET', url = '/', rawHeaders, socket } = message;
  const target = url.replace(ORIGIN, '');
  const question = target.indexOf('?');
  const path = question < 0 ? target : target.slice(0, question);
  const queryString = question < 0 ? '' : target.slice(question + 1);
  return {
    httpMethod: method,
    path: path.startsWith('/') ? path : `/${path}`,
    query: parseQueryString(queryString),
    queryString,
    headers: headersOf(rawHeaders, lowerCaseHeaders),
    body,
    sourceIp: socket.remoteAddress?.replace(/^::ffff:/, ''),
  };
}

function headersOf(rawHeaders: readonly string[], inLowerCase: boolean): readonly NamedValue[] {
  const headers = headerPairs(rawHeaders);
  return inLowerCase ? headers.map(([name, value]) => [name.toLowerCase(), value]) : headers;
}

/** Where a request names the server before the path, as one to a proxy does. */
const ORIGIN = /^https?:\/\/[^/?]*/i;

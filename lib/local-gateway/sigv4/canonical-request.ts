import { createHash } from 'crypto';
import type { NamedValue } from '../../api-gateway/named-value';
import type { GatewayRequest } from '../gateway-request';

/** The request in the form whose hash is signed. */
export function canonicalRequest({ httpMethod, path, query, headers, body }: GatewayRequest, signedHeaders: readonly string[]): string {
  return [
    httpMethod,
    canonicalPath(path),
    canonicalQuery(query),
    ...signedHeaders.map((name) => `${name}:${canonicalHeader(headers, name)}`),
    '',
    signedHeaders.join(';'),
    createHash('sha256').update(body).digest('hex'),
  ].join('\n');
}

/** Each part of the path is encoded once more than it was for sending. */
function canonicalPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/').filter((each) => each !== '' && each !== '.')) {
    if (part === '..') parts.pop();
    else parts.push(encode(part));
  }
  const end = parts.length > 0 && path.endsWith('/') ? '/' : '';
  return `/${parts.join('/')}${end}`;
}

function canonicalQuery(query: readonly NamedValue[]): string {
  return query.map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([name, value], [otherName, otherValue]) => compare(name, otherName) || compare(value, otherValue))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function canonicalHeader(headers: readonly NamedValue[], name: string): string {
  return headers.filter(([found]) => found.toLowerCase() === name).map(([, value]) => value.trim().replace(/ +/g, ' ')).join(',');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

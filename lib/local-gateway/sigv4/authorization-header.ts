import { createHash } from 'crypto';
import { headerValue } from '../../api-gateway/header-values';
import type { NamedValue } from '../../api-gateway/named-value';
import { GatewayError } from '../gateway-responses/gateway-error';

/** What the header `Authorization` of a signed request says. */
export interface AuthorizationHeader {
  readonly accessKeyId: string;
  /** Date, region, service and `aws4_request`. */
  readonly scope: readonly string[];
  /** The names of the headers that are signed, in lower case. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Reads the header; throws the exception that API Gateway answers where it is missing or not complete. */
export function parseAuthorization(headers: readonly NamedValue[]): AuthorizationHeader {
  const header = headerValue(headers, 'authorization');
  if (header === undefined || header.trim() === '') throw new GatewayError('MISSING_AUTHENTICATION_TOKEN', { log: 'The request is not signed' });
  const fields = fieldsOf(header);
  const missing = ['Credential', 'Signature', 'SignedHeaders'].filter((name) => (fields.get(name) ?? '') === '');
  const hasDate = headerValue(headers, 'x-amz-date') !== undefined || headerValue(headers, 'date') !== undefined;
  if (missing.length > 0 || !hasDate) {
    const problems = missing.map((name) => `Authorization header requires '${name}' parameter.`);
    if (!hasDate) problems.push("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
    throw incomplete(`${problems.join(' ')} (Hashed with SHA-256 and encoded with Base64) Authorization=${hashOf(header)}`);
  }
  const [accessKeyId = '', ...scope] = (fields.get('Credential') ?? '').split('/');
  if (scope.length !== 4) {
    throw incomplete(`Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${fields.get('Credential') ?? ''}'`);
  }
  return { accessKeyId, scope, signedHeaders: (fields.get('SignedHeaders') ?? '').toLowerCase().split(';'), signature: fields.get('Signature') ?? '' };
}

function fieldsOf(header: string): ReadonlyMap<string, string> {
  const text = header.trim();
  const parts = text.replace(/^AWS4-HMAC-SHA256\s*/, '').split(',').map((part) => part.trim()).filter((part) => part !== '');
  if (parts.some((part) => !part.includes('='))) {
    throw incomplete(`Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): '${hashOf(header)}'.`);
  }
  const fields = text.startsWith('AWS4-HMAC-SHA256') ? parts : [];
  return new Map(fields.map((part): NamedValue => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
}

function hashOf(header: string): string {
  return createHash('sha256').update(header).digest('base64');
}

function incomplete(message: string): GatewayError {
  return new GatewayError('INVALID_SIGNATURE', { message, errorType: 'IncompleteSignatureException', log: message });
}

import type { NamedValue } from '../../api-gateway/named-value';
import { GatewayError } from '../gateway-responses/gateway-error';
import type { AuthorizationHeader } from './authorization-header';

/** What the query string of a presigned URL says. */
export interface PresignedQuery extends AuthorizationHeader {
  readonly date: string;
  /** For how long the URL is valid from `date` on. */
  readonly expiresSeconds: number;
  readonly token: string | undefined;
}

/** The longest validity: seven days. */
const MAX_EXPIRES_SECONDS = 604_800;

const required = ['X-Amz-Credential', 'X-Amz-Date', 'X-Amz-Expires', 'X-Amz-SignedHeaders', 'X-Amz-Signature'];

/**
 * Reads the signature in a query string; undefined for an unsigned one. Throws a GatewayError for an incomplete signature.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function parsePresignedQuery(query: readonly NamedValue[]): PresignedQuery | undefined {
  const values = new Map(query);
  if (!values.has('X-Amz-Algorithm') && !values.has('X-Amz-Signature')) return undefined;
  const missing = required.filter((name) => (values.get(name) ?? '') === '');
  if (values.get('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') missing.unshift('X-Amz-Algorithm');
  if (missing.length > 0) throw incomplete(`AWS query-string parameters must include ${missing.map((name) => `'${name}'`).join(', ')}.`);
  const [accessKeyId = '', ...scope] = (values.get('X-Amz-Credential') ?? '').split('/');
  if (scope.length !== 4) throw incomplete('Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term');
  return {
    accessKeyId,
    scope,
    signedHeaders: (values.get('X-Amz-SignedHeaders') ?? '').toLowerCase().split(';'),
    signature: values.get('X-Amz-Signature') ?? '',
    date: values.get('X-Amz-Date') ?? '',
    expiresSeconds: expiresSeconds(values.get('X-Amz-Expires') ?? ''),
    token: values.get('X-Amz-Security-Token'),
  };
}

/** The parameters of a presigned URL that its signature is for. */
export function signedParameters(query: readonly NamedValue[]): readonly NamedValue[] {
  return query.filter(([name]) => name !== 'X-Amz-Signature');
}

function expiresSeconds(text: string): number {
  const seconds = Number(text);
  if (/^\d+$/.test(text) && seconds >= 1 && seconds <= MAX_EXPIRES_SECONDS) return seconds;
  throw incomplete(`X-Amz-Expires must be a number of seconds from 1 to ${MAX_EXPIRES_SECONDS}, got '${text}'.`);
}

function incomplete(message: string): GatewayError {
  return new GatewayError('INVALID_SIGNATURE', { message, errorType: 'IncompleteSignatureException', log: message });
}

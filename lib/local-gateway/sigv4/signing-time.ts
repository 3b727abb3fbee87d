import { headerValue } from '../../api-gateway/header-values';
import type { NamedValue } from '../../api-gateway/named-value';
import { GatewayError } from '../gateway-responses/gateway-error';
import type { PresignedQuery } from './presigned-query';

/** How far the clocks of signer and service may be apart. */
const TOLERANCE_MILLIS = 5 * 60_000;

/** The time at which a request was signed, as `20261122T100203Z`; throws an exception where that is not about now. */
export function checkSigningTime(headers: readonly NamedValue[], now: number): string {
  const given = headerValue(headers, 'x-amz-date') ?? headerValue(headers, 'date') ?? '';
  const time = basicPattern.test(given) ? timeOf(given) : Date.parse(given);
  if (Number.isNaN(time)) throw noDate(given);
  const signed = basicFormat(time);
  const earliest = now - TOLERANCE_MILLIS;
  const latest = now + TOLERANCE_MILLIS;
  if (time < earliest) throw invalid(`Signature expired: ${signed} is now earlier than ${basicFormat(earliest)} (${basicFormat(now)} - 5 min.)`);
  if (time > latest) throw invalid(`Signature not yet current: ${signed} is still later than ${basicFormat(latest)} (${basicFormat(now)} + 5 min.)`);
  return signed;
}

/** The time at which a URL was presigned; throws an exception where it has expired, or is not valid yet. */
export function checkPresignedTime({ date, expiresSeconds }: Pick<PresignedQuery, 'date' | 'expiresSeconds'>, now: number): string {
  const time = basicPattern.test(date) ? timeOf(date) : NaN;
  if (Number.isNaN(time)) throw noDate(date);
  const end = time + expiresSeconds * 1000;
  const latest = now + TOLERANCE_MILLIS;
  if (end < now) throw invalid(`Signature expired: ${basicFormat(end)} is now earlier than ${basicFormat(now)}`);
  if (time > latest) throw invalid(`Signature not yet current: ${date} is still later than ${basicFormat(latest)} (${basicFormat(now)} + 5 min.)`);
  return basicFormat(time);
}

const basicPattern = /^\d{8}T\d{6}Z$/;

function noDate(given: string): GatewayError {
  return invalid(`Date must be in ISO-8601 'basic format'. Got '${given}'. See http://en.wikipedia.org/wiki/ISO_8601`);
}

function timeOf(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

function basicFormat(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}

function invalid(message: string): GatewayError {
  return new GatewayError('INVALID_SIGNATURE', { message, log: message });
}

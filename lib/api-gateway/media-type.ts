import { headerValue } from './header-values';
import type { NamedValue } from './named-value';

/** The media type of a header's value without its parameters: `application/json` of `application/json; charset=UTF-8`. */
export function mediaTypeOf(value: string): string {
  const end = value.indexOf(';');
  return (end < 0 ? value : value.slice(0, end)).trim().toLowerCase();
}

/** The media type of a message's payload; `application/json` where the message names none. */
export function contentTypeOf(headers: readonly NamedValue[]): string {
  return mediaTypeOf(headerValue(headers, 'content-type') ?? 'application/json');
}

/** The media types that a request accepts, in the order of its header. */
export function acceptedTypes(headers: readonly NamedValue[]): readonly string[] {
  return (headerValue(headers, 'accept') ?? '').split(',').map(mediaTypeOf).filter((type) => type !== '');
}

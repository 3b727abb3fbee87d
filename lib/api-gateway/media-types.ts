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

/** Templates or models by the media types that they are for, in lower case: API Gateway ignores the case. */
export function byMediaType<T>(values: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...values].map(([mediaType, value]) => [mediaType.toLowerCase(), value]));
}

/** The media type of a response, of those that it has templates for: the first accepted one, else `application/json`, else the first. */
export function responseType(templates: ReadonlyMap<string, unknown>, accepted: readonly string[]): string | undefined {
  const [first] = templates.keys();
  return accepted.find((type) => templates.has(type)) ?? (templates.has('application/json') ? 'application/json' : first);
}

import type { NamedValue } from './named-value';

/**
 * The parameters of a query string, decoded, in their order. `;` separates them as `&` does.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html
 */
export function parseQueryString(text: string): NamedValue[] {
  return text === '' ? [] : [...new URLSearchParams(text.includes(';') ? text.replaceAll(';', '&') : text)];
}

/** Whether a query string, as it is sent, has a character that API Gateway takes only in its encoded form. */
export function hasRefusedCharacter(queryString: string): boolean {
  return /[|{}]/.test(queryString);
}

const httpScheme = /^https?:/;
/** An origin of a browser's own schemes, such as `capacitor://localhost` or `chrome-extension://abcdef`. */
const otherOrigin = /^[a-z][a-z0-9+.-]*:\/\/[a-z0-9._-]+(?::\d{1,5})?$/;

/**
 * The reason why no browser sends this text as its `Origin`; undefined for an origin, `*` and `null`.
 *
 * A browser sends scheme, host and port, with the host in lower case and in Punycode, and leaves out the scheme's own port.
 *
 * @see https://fetch.spec.whatwg.org/#origin-header
 */
export function originProblem(origin: string): string | undefined {
  if (origin === '*' || origin === 'null') return undefined;
  if (origin.includes('*')) return "a wildcard stands for all origins only by itself, as '*'";
  if (!httpScheme.test(origin)) return otherOrigin.test(origin) ? undefined : "an origin is a scheme, '://' and a host, in lower case";
  const sent = originOf(origin);
  if (sent === undefined) return "an origin is a scheme, '://' and a host, and perhaps a port";
  return sent === origin ? undefined : `a browser sends '${sent}'`;
}

function originOf(text: string): string | undefined {
  // The URL parser drops white space and takes characters that would end a header's quotes.
  if (/[\s'"<>\\^`{|}]/.test(text)) return undefined;
  try {
    return new URL(text).origin;
  } catch {
    return undefined;
  }
}

/**
 * Whether a text is a name that a header's list can have: of a method, of a header, or `*`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-tokens
 */
export function isToken(text: string): boolean {
  return /^[\w!#$%&*+.^|~-]+$/.test(text);
}

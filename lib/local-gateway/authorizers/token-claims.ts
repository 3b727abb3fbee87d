import { isJsonObject, type JsonObject } from '../cloudformation/json-object';

/** The claims of a JSON Web Token, whose signature is not verified; undefined for a text that is no such token. */
export function tokenClaims(token: string): JsonObject | undefined {
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8'));
    return isJsonObject(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}

import { headerValue } from '../../api-gateway/header-values';
import type { JsonObject } from '../cloudformation/json-object';
import type { GatewayRequest } from '../gateway-request';
import type { Authorizer } from './authorizer';
import { tokenClaims } from './token-claims';

/** Lets through a token of a user pool that has not expired. Its signature is not verified. */
export class CognitoAuthorizer implements Authorizer {
  /** `header` is the identity source; with `scopes`, an access token needs one of them. */
  public constructor(
    private readonly header: string,
    private readonly scopes: readonly string[],
    private readonly now: () => number = Date.now,
  ) {}

  public resultFor(request: GatewayRequest): JsonObject | undefined {
    const token = headerValue(request.headers, this.header)?.trim().replace(/^Bearer\s+/i, '') ?? '';
    const claims = tokenClaims(token);
    if (claims === undefined || !(Number(claims.exp) * 1000 > this.now()) || !this.isMeant(claims)) return undefined;
    return { claims: Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, claimText(value)])) };
  }

  /** Without scopes, a token stands for its user's identity; with them, for what it may do. */
  private isMeant({ token_use: use, scope }: JsonObject): boolean {
    if (this.scopes.length === 0) return use !== 'access';
    const granted = typeof scope === 'string' ? scope.split(' ') : [];
    return use !== 'id' && this.scopes.some((wanted) => granted.includes(wanted));
  }
}

/** Lets a request through with the result that stands for the function's; none without the token that the authorizer asks for. */
export class LambdaAuthorizer implements Authorizer {
  /** `header` is the identity source of a token; undefined where no header alone is it. */
  public constructor(private readonly header: string | undefined, private readonly context: JsonObject | undefined) {}

  public resultFor(request: GatewayRequest): JsonObject | undefined {
    if (this.context === undefined) return {};
    if (this.header !== undefined && (headerValue(request.headers, this.header) ?? '') === '') return undefined;
    return this.context;
  }
}

/** Claims are texts in `$context`; a list has commas between. */
function claimText(value: unknown): string {
  if (Array.isArray(value)) return value.map(claimText).join(',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

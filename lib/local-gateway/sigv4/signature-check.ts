import { createHash, createHmac, timingSafeEqual } from 'crypto';
import { headerValue } from '../../api-gateway/header-values';
import type { GatewayRequest } from '../gateway-request';
import { GatewayError } from '../gateway-responses/gateway-error';
import { AuthorizationHeader, parseAuthorization } from './authorization-header';
import { canonicalRequest } from './canonical-request';
import type { LocalCredentials } from './local-credentials';
import { checkSigningTime } from './signing-time';

const ALGORITHM = 'AWS4-HMAC-SHA256';

/** Checks that requests are signed by Signature Version 4 with the credentials that are given, as API Gateway does. */
export class SignatureCheck {
  /** `now` gives the time in milliseconds. */
  public constructor(private readonly credentials: LocalCredentials, private readonly now: () => number = Date.now) {}

  /** The access key that signed the request; throws the exception that API Gateway would answer. */
  public check(request: GatewayRequest): string {
    const authorization = parseAuthorization(request.headers);
    const signingTime = checkSigningTime(request.headers, this.now());
    this.checkIdentity(request, authorization, signingTime);
    const canonical = canonicalRequest(request, authorization.signedHeaders);
    const scope = authorization.scope.join('/');
    const stringToSign = [ALGORITHM, signingTime, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
    if (!isSame(this.signatureOf(stringToSign, authorization.scope), authorization.signature)) throw mismatch(canonical, stringToSign);
    return authorization.accessKeyId;
  }

  private checkIdentity(request: GatewayRequest, { accessKeyId, scope }: AuthorizationHeader, signingTime: string): void {
    const token = headerValue(request.headers, 'x-amz-security-token');
    if (accessKeyId !== this.credentials.accessKeyId || token !== this.credentials.sessionToken) {
      throw new GatewayError('INVALID_SIGNATURE', {
        message: 'The security token included in the request is invalid.',
        errorType: 'UnrecognizedClientException',
        log: 'The request is signed with other credentials than those given',
      });
    }
    const [date, , service, terminator] = scope;
    // The region is the signer's choice, since an API on this machine is in none.
    if (service !== 'execute-api') throw badScope("Credential should be scoped to correct service: 'execute-api'. ");
    if (terminator !== 'aws4_request') throw badScope("Credential should be scoped with a valid terminator: 'aws4_request'. ");
    if (date !== signingTime.slice(0, 8)) {
      throw badScope(`Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date ?? ''}' != '${signingTime.slice(0, 8)}', from '${signingTime}'.`);
    }
  }

  private signatureOf(stringToSign: string, scope: readonly string[]): string {
    const key = scope.reduce<string | Buffer>((previous, part) => hmac(previous, part), `AWS4${this.credentials.secretAccessKey}`);
    return hmac(key, stringToSign).toString('hex');
  }
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other.padEnd(one.length).slice(0, one.length)));
}

function badScope(message: string): GatewayError {
  return new GatewayError('INVALID_SIGNATURE', { message, log: message });
}

function mismatch(canonical: string, stringToSign: string): GatewayError {
  const message = 'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. '
    + 'Consult the service documentation for details.\n\n'
    + `The Canonical String for this request should have been\n'${canonical}'\n\n`
    + `The String-to-Sign should have been\n'${stringToSign}'\n`;
  return new GatewayError('INVALID_SIGNATURE', { message, log: 'The signature does not match' });
}

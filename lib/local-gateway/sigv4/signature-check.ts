import { createHash, createHmac, timingSafeEqual } from 'crypto';
import { headerValue } from '../../api-gateway/header-values';
import type { GatewayRequest } from '../gateway-request';
import { GatewayError } from '../gateway-responses/gateway-error';
import { AuthorizationHeader, parseAuthorization } from './authorization-header';
import { canonicalRequest } from './canonical-request';
import type { LocalCredentials } from './local-credentials';
import { parsePresignedQuery, signedParameters } from './presigned-query';
import { checkPresignedTime, checkSigningTime } from './signing-time';

const ALGORITHM = 'AWS4-HMAC-SHA256';

/** Checks that requests are signed by Signature Version 4 with the credentials that are given, as API Gateway does. */
export class SignatureCheck {
  /** `now` gives the time in milliseconds. */
  public constructor(private readonly credentials: LocalCredentials, private readonly now: () => number = Date.now) {}

  /** The access key that signed the request; throws the exception that API Gateway would answer. */
  public check(request: GatewayRequest): string {
    const isSignedByHeader = headerValue(request.headers, 'authorization') !== undefined;
    const presigned = isSignedByHeader ? undefined : parsePresignedQuery(request.query);
    const authorization = presigned ?? parseAuthorization(request.headers);
    const signingTime = presigned === undefined ? checkSigningTime(request.headers, this.now()) : checkPresignedTime(presigned, this.now());
    this.checkIdentity(presigned === undefined ? headerValue(request.headers, 'x-amz-security-token') : presigned.token, authorization, signingTime);
    if (!authorization.signedHeaders.includes('host')) throw badSignature("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
    const query = presigned === undefined ? request.query : signedParameters(request.query);
    // The payload's own hash, whatever the request says of it: UNSIGNED-PAYLOAD is refused.
    const canonical = canonicalRequest({ ...request, query }, authorization.signedHeaders);
    const scope = authorization.scope.join('/');
    const stringToSign = [ALGORITHM, signingTime, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
    if (!isSame(this.signatureOf(stringToSign, authorization.scope), authorization.signature)) throw mismatch(canonical, stringToSign);
    return authorization.accessKeyId;
  }

  private checkIdentity(token: string | undefined, { accessKeyId, scope }: AuthorizationHeader, signingTime: string): void {
    if (accessKeyId !== this.credentials.accessKeyId || token !== this.credentials.sessionToken) {
      throw new GatewayError('INVALID_SIGNATURE', {
        message: 'The security token included in the request is invalid.',
        errorType: 'UnrecognizedClientException',
        log: 'The request is signed with other credentials than those given',
      });
    }
    const [date, , service, terminator] = scope;
    // The region is the signer's choice, since an API on this machine is in none.
    if (service !== 'execute-api') throw badSignature("Credential should be scoped to correct service: 'execute-api'. ");
    if (terminator !== 'aws4_request') throw badSignature("Credential should be scoped with a valid terminator: 'aws4_request'. ");
    if (date !== signingTime.slice(0, 8)) {
      throw badSignature(`Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date ?? ''}' != '${signingTime.slice(0, 8)}', from '${signingTime}'.`);
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

function badSignature(message: string): GatewayError {
  return new GatewayError('INVALID_SIGNATURE', { message, log: message });
}

function mismatch(canonical: string, stringToSign: string): GatewayError {
  const message = 'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. '
    + 'Consult the service documentation for details.\n\n'
    + `The Canonical String for this request should have been\n'${canonical}'\n\n`
    + `The String-to-Sign should have been\n'${stringToSign}'\n`;
  return new GatewayError('INVALID_SIGNATURE', { message, log: 'The signature does not match' });
}

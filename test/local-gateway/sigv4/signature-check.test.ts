import { createHash } from 'node:crypto';
import type { NamedValue } from '../../../lib/api-gateway/named-value';
import type { GatewayRequest } from '../../../lib/local-gateway/gateway-request';
import { SignatureCheck } from '../../../lib/local-gateway/sigv4/signature-check';

const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const SCOPE = 'AKIDEXAMPLE/20261122/eu-west-1/execute-api/aws4_request';
const NOW = Date.UTC(2026, 10, 22, 10, 4, 0);

interface Signed {
  readonly httpMethod?: string;
  readonly path?: string;
  readonly query?: readonly NamedValue[];
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string;
  readonly signedHeaders?: string;
  readonly signature: string;
}

/** A request signed at 10:02:03 with the signature given, by the keys above. */
function signed({ httpMethod = 'GET', path = '/321', query = [], headers = {}, body = '', signedHeaders = 'host;x-amz-date', signature }: Signed): GatewayRequest {
  return {
    httpMethod,
    path,
    query,
    body: Buffer.from(body),
    headers: Object.entries({
      'Host': '127.0.0.1:3000',
      'X-Amz-Date': '20261122T100203Z',
      'Authorization': `AWS4-HMAC-SHA256 Credential=${SCOPE}, SignedHeaders=${signedHeaders}, Signature=${signature}`,
      ...headers,
    }),
  };
}

const plain = signed({ signature: 'b3e6ed26620755dd968f72c35a962c2dad6edd3fb0ef15e955f0cd560bbfecf8' });

/** The plain request with other headers; one that is undefined is left out. */
function withHeaders(changed: { readonly [name: string]: string | undefined }): GatewayRequest {
  const headers = Object.entries({ ...Object.fromEntries(plain.headers), ...changed });
  return { ...plain, headers: headers.filter((header): header is [string, string] => header[1] !== undefined) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function failureOf(request: GatewayRequest, now = NOW): { type: string; errorType?: string; message: string } {
  try {
    new SignatureCheck(KEYS, () => now).check(request);
  } catch (failure) {
    const { type, errorType, message } = failure as { type: string; errorType?: string; message: string };
    return { type, errorType, message };
  }
  throw new Error('the signature was accepted');
}

describe('SignatureCheck', () => {
  // Signed by botocore.
  test.each<[string, GatewayRequest]>([
    ['a plain GET', plain],
    ['a query string', signed({
      query: [['items', '101,131'], ['b', '2'], ['a', 'x y'], ['a', '1'], ['empty', '']],
      signature: 'a6c2db9a8da94fc390fb2bb03325428fc1593c8b10b3030c50d231370eb5dd4b',
    })],
    ['reserved characters', signed({ query: [['q', "*'()!~-_."]], signature: '486889b530b4bedd480d3fdf1f510ec64751e2f6256a823fe6ac09227034be2b' })],
    ['an encoded path', signed({ path: '/a%20b/c%2Fd/', signature: '43979c23b456864cd0a5f656e7f798999a06cd2defd722acda4d8eb911318ce7' })],
    ['a path to be normalized', signed({ path: '//./x/../321', signature: 'b3e6ed26620755dd968f72c35a962c2dad6edd3fb0ef15e955f0cd560bbfecf8' })],
    ['a payload and headers', signed({
      httpMethod: 'POST',
      path: '/ratings',
      body: '{"a": 1}',
      headers: { 'Content-Type': 'application/json', 'X-Custom': '  two   spaces  ' },
      signedHeaders: 'content-type;host;x-amz-date;x-custom',
      signature: 'bb1f72ae6fae0e563c5e92531578e6e7df72d007dd11c2fba18f7b560d0e7c03',
    })],
  ])('accepts %s', (_, request) => {
    expect(new SignatureCheck(KEYS, () => NOW).check(request)).toBe('AKIDEXAMPLE');
  });

  test('accepts a session token that is given', () => {
    const request = signed({
      headers: { 'X-Amz-Security-Token': 'TOKEN' },
      signedHeaders: 'host;x-amz-date;x-amz-security-token',
      signature: 'e48436b7f31b4b0dde3dc1fa9f73bda0528b7a2822542471fdc5f3be594991c0',
    });
    expect(new SignatureCheck({ ...KEYS, sessionToken: 'TOKEN' }, () => NOW).check(request)).toBe('AKIDEXAMPLE');
    expect(failureOf(request).errorType).toBe('UnrecognizedClientException');
  });

  test('names the canonical string where the signature does not match', () => {
    const { type, errorType, message } = failureOf({ ...plain, path: '/322' });
    expect({ type, errorType }).toEqual({ type: 'INVALID_SIGNATURE', errorType: 'InvalidSignatureException' });
    const canonical = [
      'GET',
      '/322',
      '',
      'host:127.0.0.1:3000',
      'x-amz-date:20261122T100203Z',
      '',
      'host;x-amz-date',
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ].join('\n');
    const stringToSign = ['AWS4-HMAC-SHA256', '20261122T100203Z', '20261122/eu-west-1/execute-api/aws4_request', sha256(canonical)].join('\n');
    expect(message).toBe(
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. '
      + 'Consult the service documentation for details.\n\n'
      + `The Canonical String for this request should have been\n'${canonical}'\n\nThe String-to-Sign should have been\n'${stringToSign}'\n`,
    );
  });

  test.each<[string, GatewayRequest]>([
    ['a payload that was changed', { ...plain, body: Buffer.from('{}') }],
    ['a query string that was added', { ...plain, query: [['a', '1']] }],
    ['a method that was changed', { ...plain, httpMethod: 'DELETE' }],
    ['a signature of another length', signed({ signature: 'b3e6' })],
    ['a signed header that is gone', withHeaders({ Host: undefined })],
  ])('refuses %s', (_, request) => {
    expect(failureOf(request).message).toMatch(/^The request signature we calculated does not match/);
  });

  test.each<[string, GatewayRequest, string, string]>([
    ['no signature', withHeaders({ Authorization: undefined }), 'MissingAuthenticationTokenException', 'Missing Authentication Token'],
    ['an empty header', withHeaders({ Authorization: ' ' }), 'MissingAuthenticationTokenException', 'Missing Authentication Token'],
    ['a token of another kind', withHeaders({ Authorization: 'Bearer abc' }), 'IncompleteSignatureException',
      "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): 'w1Xc6WwWEogNEZQP/dkBTThsJT4MNlKmzQanIm970rY='."],
    ['another algorithm', withHeaders({ Authorization: 'Digest a=b' }), 'IncompleteSignatureException',
      "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. "],
    ['no date', withHeaders({ 'X-Amz-Date': undefined }), 'IncompleteSignatureException',
      "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. (Hashed with SHA-256 and encoded with Base64) Authorization="],
    ['a short credential', withHeaders({ Authorization: 'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261122, SignedHeaders=host, Signature=a' }), 'IncompleteSignatureException',
      "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'AKIDEXAMPLE/20261122'"],
    ['another key', withHeaders({ Authorization: `AWS4-HMAC-SHA256 Credential=${SCOPE.replace('AKID', 'OTHER')}, SignedHeaders=host, Signature=a` }), 'UnrecognizedClientException',
      'The security token included in the request is invalid.'],
    ['another service', withHeaders({ Authorization: `AWS4-HMAC-SHA256 Credential=${SCOPE.replace('execute-api', 's3')}, SignedHeaders=host, Signature=a` }), 'InvalidSignatureException',
      "Credential should be scoped to correct service: 'execute-api'. "],
    ['another terminator', withHeaders({ Authorization: `AWS4-HMAC-SHA256 Credential=${SCOPE.replace('aws4', 'aws5')}, SignedHeaders=host, Signature=a` }), 'InvalidSignatureException',
      "Credential should be scoped with a valid terminator: 'aws4_request'. "],
    ['another day', withHeaders({ Authorization: `AWS4-HMAC-SHA256 Credential=${SCOPE.replace('1122', '1121')}, SignedHeaders=host, Signature=a` }), 'InvalidSignatureException',
      "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20261121' != '20261122', from '20261122T100203Z'."],
    ['a date that is none', withHeaders({ 'X-Amz-Date': 'today' }), 'InvalidSignatureException',
      "Date must be in ISO-8601 'basic format'. Got 'today'. See http://en.wikipedia.org/wiki/ISO_8601"],
  ])('says what is wrong with %s', (_, request, errorType, message) => {
    const failure = failureOf(request);
    expect(failure.errorType).toBe(errorType);
    expect(failure.message.slice(0, message.length)).toBe(message);
  });

  const signingTime = Date.UTC(2026, 10, 22, 10, 2, 3);

  test.each<[string, number, boolean]>([
    ['five minutes ago', signingTime + 300_000, true],
    ['more than five minutes ago', signingTime + 300_001, false],
    ['in five minutes', signingTime - 300_000, true],
    ['in more than five minutes', signingTime - 300_001, false],
  ])('takes or refuses what was signed %s', (_, now, isTaken) => {
    const check = (): unknown => new SignatureCheck(KEYS, () => now).check(plain);
    if (isTaken) expect(check()).toBe('AKIDEXAMPLE');
    else expect(check).toThrow(/^Signature (expired|not yet current): 20261122T100203Z is /);
  });

  test('says by how much a signature is late', () => {
    expect(failureOf(plain, signingTime + 360_000).message)
      .toBe('Signature expired: 20261122T100203Z is now earlier than 20261122T100303Z (20261122T100803Z - 5 min.)');
  });

  test('reads the date of the header Date where there is no other', () => {
    const request = withHeaders({ 'X-Amz-Date': undefined, 'Date': 'Sun, 22 Nov 2026 10:02:03 GMT' });
    expect(failureOf(request).message).toMatch(/\n'AWS4-HMAC-SHA256\n20261122T100203Z\n/);
  });
});

describe('a presigned URL', () => {
  const signingTime = Date.UTC(2026, 10, 22, 10, 2, 3);
  // Signed by botocore, for 60 seconds.
  const SIGNATURE = '369a70d31c7c877d53cf0dc268fc70aa13a84f768ec972d2bd7fdbe4424bc08f';
  const TOKEN_SIGNATURE = 'e51de185b8497dac9863c464a61dce9b995c52bc2f838b1eae67f8a2c1257030';

  function presigned(changed: { readonly [name: string]: string | undefined } = {}): GatewayRequest {
    const given: { [name: string]: string | undefined } = {
      'items': '101,131',
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Credential': SCOPE,
      'X-Amz-Date': '20261122T100203Z',
      'X-Amz-Expires': '60',
      'X-Amz-SignedHeaders': 'host',
      'X-Amz-Signature': SIGNATURE,
      ...changed,
    };
    const query = Object.entries(given).filter((each): each is [string, string] => each[1] !== undefined);
    return { httpMethod: 'GET', path: '/321', query, headers: [['Host', '127.0.0.1:3000']], body: Buffer.alloc(0) };
  }

  test.each([signingTime, signingTime + 60_000, signingTime - 300_000])('is taken at %i', (now) => {
    expect(new SignatureCheck(KEYS, () => now).check(presigned())).toBe('AKIDEXAMPLE');
  });

  test('is taken with a session token', () => {
    const request = presigned({ 'X-Amz-Security-Token': 'TOKEN', 'X-Amz-Signature': TOKEN_SIGNATURE });
    expect(new SignatureCheck({ ...KEYS, sessionToken: 'TOKEN' }, () => signingTime).check(request)).toBe('AKIDEXAMPLE');
  });

  test.each<[string, GatewayRequest, number, string, RegExp]>([
    ['expired', presigned(), signingTime + 60_001, 'InvalidSignatureException', /^Signature expired: 20261122T100303Z is now earlier than /],
    ['not yet valid', presigned(), signingTime - 300_001, 'InvalidSignatureException', /^Signature not yet current: /],
    ['for another query', presigned({ items: '1' }), signingTime, 'InvalidSignatureException', /^The request signature we calculated does not match/],
    ['made to last longer', presigned({ 'X-Amz-Expires': '600' }), signingTime, 'InvalidSignatureException', /does not match/],
    ['for an eighth day', presigned({ 'X-Amz-Expires': '604801' }), signingTime, 'IncompleteSignatureException', /^X-Amz-Expires must be .* '604801'/],
    ['for a time that is none', presigned({ 'X-Amz-Expires': '-1' }), signingTime, 'IncompleteSignatureException', /^X-Amz-Expires must be /],
    ['by another algorithm', presigned({ 'X-Amz-Algorithm': 'AWS4-ECDSA-P256-SHA256' }), signingTime, 'IncompleteSignatureException', /'X-Amz-Algorithm'/],
    ['without a time', presigned({ 'X-Amz-Date': undefined }), signingTime, 'IncompleteSignatureException', /'X-Amz-Date'/],
    ['without a host', presigned({ 'X-Amz-SignedHeaders': 'x-a' }), signingTime, 'InvalidSignatureException', /^'Host' or ':authority' must be/],
    ['with a token of nobody', presigned({ 'X-Amz-Security-Token': 'T' }), signingTime, 'UnrecognizedClientException', /security token/],
  ])('is refused that is %s', (_what, request, now, errorType, message) => {
    const failure = failureOf(request, now);
    expect(failure.errorType).toBe(errorType);
    expect(failure.message).toMatch(message);
  });
});

describe('what a signature must be for', () => {
  test('is the host', () => {
    const request = signed({ signedHeaders: 'x-amz-date', signature: 'a' });
    expect(failureOf(request).message).toBe("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
  });

  // Unproven: nothing is recorded of UNSIGNED-PAYLOAD.
  test('is the payload', () => {
    const request = signed({
      headers: { 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' }, signedHeaders: 'host;x-amz-content-sha256;x-amz-date', signature: 'a',
    });
    expect(failureOf(request).message).toContain(`\n${sha256('')}'\n`);
  });
});

import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { unknownAccessLogNames } from '../../lib/api-gateway/access-log-names';

test.each([
  ['$context.requestId', []],
  ['"$context.requestId" $context.status $context.integration.latency', []],
  ['$context.authorizer.claims.sub $context.authorizer.tenant $context.identity.sourceIp $context.responseOverride.header.X-A', []],
  ['{"a":"$context.requestID","b":"$context.requestID"}', ['requestID']],
  ['$context.latency $context.userAgent.', ['latency', 'userAgent']],
  ['$context.identity $context.error', ['identity', 'error']],
  ['$input.body', []],
])('of %j are %j', (format, names) => {
  expect(unknownAccessLogNames(format)).toEqual(names);
});

test.each([AccessLogFormat.clf(), AccessLogFormat.jsonWithStandardFields()])("are not in the CDK's formats", (format) => {
  expect(unknownAccessLogNames(format.toString())).toEqual([]);
});

test("are not among the CDK's fields", () => {
  const fields = Object.getOwnPropertyNames(AccessLogField).flatMap((name) => {
    const member = (AccessLogField as unknown as { readonly [name: string]: unknown })[name];
    return typeof member === 'function' ? [String((member as (property: string) => unknown).call(AccessLogField, 'x'))] : [];
  });
  expect(fields.length).toBeGreaterThan(70);
  expect(fields.flatMap(unknownAccessLogNames)).toEqual([]);
});

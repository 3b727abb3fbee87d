import { endpointNameIn, isAsynchronous, renderUri, sageMakerPath } from '../../lib/api-gateway/integration-uris';

const PREFIX = 'arn:aws:apigateway:us-east-1:runtime.sagemaker:path';

describe('sageMakerPath', () => {
  test.each([
    [`${PREFIX}/endpoints/my-endpoint/invocations`, '/endpoints/my-endpoint/invocations'],
    [`${PREFIX}/endpoints/my-endpoint/async-invocations`, '/endpoints/my-endpoint/async-invocations'],
    ['arn:aws-cn:apigateway:cn-north-1:runtime.sagemaker:path/endpoints/a/invocations', '/endpoints/a/invocations'],
    [`${PREFIX}/endpoints/\${stageVariables.name}/invocations`, '/endpoints/${stageVariables.name}/invocations'],
    // Common in templates of others, and means the same.
    [`${PREFIX}//endpoints/my-endpoint/invocations`, '/endpoints/my-endpoint/invocations'],
    [`${PREFIX}/endpoints/{name}/invocations`, '/endpoints/{name}/invocations'],
  ])('of %s is %s', (uri, path) => {
    expect(sageMakerPath(uri)).toBe(path);
  });

  test.each([
    '',
    'https://runtime.sagemaker.us-east-1.amazonaws.com/endpoints/a/invocations',
    'arn:aws:apigateway:us-east-1:s3:path/endpoints/a/invocations',
    'arn:aws:apigateway:us-east-1:sagemaker:path/endpoints/a/invocations',
    'arn:aws:apigateway:us-east-1:runtime.sagemaker:action/InvokeEndpoint',
    `${PREFIX}/endpoints/a/invocations-response-stream`,
    `${PREFIX}///endpoints/a/invocations`,
    `${PREFIX}/endpoints/a/b/invocations`,
    `${PREFIX}/endpoints/a`,
  ])('of %j is undefined', (uri) => {
    expect(sageMakerPath(uri)).toBeUndefined();
  });
});

describe('endpointNameIn and isAsynchronous', () => {
  test.each<[string, string | undefined, boolean]>([
    ['/endpoints/a/invocations', 'a', false],
    ['/endpoints/a/async-invocations', 'a', true],
    ['/endpoints//invocations', '', false],
    ['/endpoints/a', undefined, false],
    ['/models/a/invocations', undefined, false],
  ])('read %s', (path, name, isAsync) => {
    expect([endpointNameIn(path), isAsynchronous(path)]).toEqual([name, isAsync]);
  });
});

describe('renderUri', () => {
  test.each([
    ['/a', '/a'],
    ['/${stageVariables.v}/{p}', '/1/2'],
    ['/${stageVariables.missing}/{missing}', '//{missing}'],
    ['/${stageVariables.toString}', '/'],
    ['/${p}/{stageVariables.v}', '/${p}/{stageVariables.v}'],
  ])('makes of %s %s', (uri, expected) => {
    expect(renderUri(uri, { v: '1' }, new Map([['p', '2']]))).toBe(expected);
  });
});

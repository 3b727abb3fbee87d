import { App, Stack } from 'aws-cdk-lib';
import { ApiGatewayToSageMakerEndpoint, testing, type ApiGatewayToSageMakerEndpointProps } from '../../lib';
import { markedMap } from '../other-languages';

function apiInFrontOf(response: testing.InferenceResponse, props: Partial<ApiGatewayToSageMakerEndpointProps> = {}): testing.LocalApi {
  const stack = new Stack(new App(), 'Ratings');
  new ApiGatewayToSageMakerEndpoint(stack, 'Api', { endpointName: 'my-endpoint', resourcePath: 'predict', httpMethod: 'POST', ...props });
  return testing.LocalApi.fromStack(stack, { endpoints: { 'my-endpoint': testing.StaticInferenceEndpoint.of(response) } });
}

const REQUEST: testing.LocalRequest = { httpMethod: 'POST', path: '/predict', headers: { 'Content-Type': 'application/json' }, body: '{}' };

test.each<[string, testing.InferenceResponse, Partial<testing.LocalResponse>]>([
  ['a payload, with status 200', { body: '{"predictions": []}' }, { statusCode: 200, body: '{"predictions": []}' }],
  ['an empty payload', {}, { statusCode: 200, body: '' }],
  ['a failure of the model', { statusCode: 424, body: '{"message": "no memory"}' }, { statusCode: 400 }],
  ['a payload in Base64', { body: 'aGVsbG8=', isBase64Encoded: true }, { statusCode: 200, body: 'hello' }],
  ['an answer that is late', { body: '{}', latencyMillis: 30_000 }, { statusCode: 504 }],
])('answers with %s', (_, response, expected) => {
  expect(apiInFrontOf(response).handle(REQUEST)).toMatchObject(expected);
});

test.each<[string, { readonly [name: string]: string }]>([
  ['an object', { 'X-Model': 'ratings' }],
  ['a map of another language', markedMap({ 'X-Model': 'ratings' }) as { readonly [name: string]: string }],
])('answers with headers from %s, where the API passes them on', (_, headers) => {
  const response = apiInFrontOf({ headers, body: '4.5' }, {
    methodOptions: { methodResponses: [{ statusCode: '200', responseParameters: { 'method.response.header.Model': true } }] },
    integrationOptions: {
      integrationResponses: [{ statusCode: '200', responseParameters: { 'method.response.header.Model': 'integration.response.header.X-Model' } }],
    },
  }).handle(REQUEST);
  expect(response.headers).toMatchObject({ Model: 'ratings' });
});

test('answers every request alike', () => {
  const api = apiInFrontOf({ body: '[4.5]' });
  expect([api.handle(REQUEST).body, api.handle({ ...REQUEST, body: '[1]' }).body]).toEqual(['[4.5]', '[4.5]']);
});

test.each<[string, unknown, string]>([
  ['no answer', undefined, "'response' must be an object; got undefined."],
  ['a text', '{}', "'response' must be an object; got a string."],
  ['a status code that is a text', { statusCode: '200', body: '' }, "'response.statusCode' must be a number; got a string."],
  ['a payload that is an object', { body: { predictions: [] } }, "'response.body' must be a text; got an object. Write JSON.stringify(…) around it."],
  ['a header that is a number', { headers: { Age: 3 }, body: '' }, "'response.headers['Age']' must be a text; got a number. Write String(…) around it."],
])('refuses %s at once', (_, response, message) => {
  expect(() => testing.StaticInferenceEndpoint.of(response as testing.InferenceResponse)).toThrow(new Error(message));
});

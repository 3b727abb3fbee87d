import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { IntegrationOptions } from 'aws-cdk-lib/aws-apigateway';
import * as testing from '../lib/testing';
import { define } from './synthesize';

const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
const [, table] = /\| `X-Amzn-SageMaker-` \|[^\n]*\n\|[-|]*\n([^]*?)\n\n/.exec(readme)!;
const recipes = table!.split('\n').map((row) => /^\| `([\w-]+)` \|.*\| `([^`]+)` \|$/.exec(row)!.slice(1) as [string, string]);

/** Calls an API with what each of the sources reads, and gives the headers that the model got, or those of the response. */
function call(integrationOptions: IntegrationOptions, request: Partial<testing.LocalRequest>, answer: testing.InferenceResponse = {}) {
  const requests: testing.InferenceRequest[] = [];
  const model = {
    invoke: (got: testing.InferenceRequest) => {
      requests.push(got);
      return answer;
    },
  };
  const { stack } = define({ resourcePath: 'models/{model}', httpMethod: 'POST', requestMappingTemplate: undefined, integrationOptions });
  const api = testing.LocalApi.fromStack(stack, { endpoints: { 'my-endpoint': model } });
  const response = api.handle({ httpMethod: 'POST', path: '/models/a', body: '{}', ...request });
  return { sent: requests[0]!.headers, response };
}

const mappingOf = (header: string, source: string): IntegrationOptions =>
  ({ requestParameters: { [`integration.request.header.X-Amzn-SageMaker-${header}`]: source } });

/** What a source reads of this request; of a request's own ID, any. */
const everything = { headers: { 'X-Container': 'b', 'X-Session': 'c', 'X-Attributes': 'd', 'X-Any': 'e' }, queryStringParameters: { component: 'f', any: 'g' } };
const values: { readonly [source: string]: string } = {
  'method.request.path.model': 'a', "'blue'": 'blue', 'method.request.header.X-Container': 'b', 'method.request.querystring.component': 'f',
  'method.request.header.X-Session': 'c', 'context.requestId': expect.stringMatching(/^[\da-f-]{36}$/) as string, 'method.request.header.X-Attributes': 'd',
  'method.request.header.X-Any': 'e', 'method.request.querystring.any': 'g', "'constant'": 'constant',
};

test.each(recipes)("the README's recipe for %s, from %s, reaches the model", (header, source) => {
  expect(call(mappingOf(header, source), everything).sent[`X-Amzn-SageMaker-${header}`]).toEqual(values[source]);
});

test('the README has a recipe for each header', () => {
  expect(recipes.map(([header]) => header)).toEqual([
    'Target-Model', 'Target-Variant', 'Target-Container-Hostname', 'Inference-Component', 'Session-Id', 'Inference-Id', 'Custom-Attributes',
  ]);
});

describe.each(recipes.map(([header]) => header))('%s', (header) => {
  test.each(['method.request.querystring.any', 'method.request.header.X-Any', "'constant'"])('can come from %s', (source) => {
    expect(call(mappingOf(header, source), everything).sent[`X-Amzn-SageMaker-${header}`]).toBe(values[source]);
  });

  test.each(['method.request.querystring.any', 'method.request.header.X-Any'])('is left out where a request lacks %s', (source) => {
    expect(Object.keys(call(mappingOf(header, source), {}).sent)).not.toContain(`X-Amzn-SageMaker-${header}`);
  });
});

test('a session that the model opens reaches the client', () => {
  const source = /### Keep a session[^]*?integrationOptions: (\{[^]*?\n {2}\}),\n\}\);/.exec(readme)![1]!;
  const integrationOptions = JSON.parse(runInNewContext(`JSON.stringify(${source})`) as string) as IntegrationOptions;
  const { sent, response } = call(
    integrationOptions, { headers: { 'X-Session': 'NEW_SESSION' } }, { headers: { 'X-Amzn-SageMaker-New-Session-Id': 'abc; Expires=2027-01-01T00:00:00Z' } });
  expect(sent['X-Amzn-SageMaker-Session-Id']).toBe('NEW_SESSION');
  expect(response.headers['X-New-Session']).toBe('abc; Expires=2027-01-01T00:00:00Z');
});

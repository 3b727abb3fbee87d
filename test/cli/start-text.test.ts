import { startText } from '../../lib/cli/start-text';
import type { ServedMethod } from '../../lib/local-gateway';

const method: ServedMethod = {
  httpMethod: 'GET', path: '/{user_id}', target: 'SageMaker endpoint my-endpoint', endpointName: 'my-endpoint', requiredParameters: [], apiKeyRequired: false, mediaTypes: [],
};
const containers = { 'my-endpoint': new URL('http://127.0.0.1:8080/') };
const url = 'http://127.0.0.1:3000';

/** What is shown of one method. */
function linesOf(given: Partial<ServedMethod>, others: Parameters<typeof startText>[3] = containers): string[] {
  const api = { apiName: 'Api', stageName: 'prod', methods: [{ ...method, ...given }], unsupported: [] };
  return startText(api, 'a.json', url, others).split('\n').slice(1, -1);
}

test('tells where the API is, its methods in columns, and what differs', () => {
  const api = {
    apiName: 'Api', stageName: 'prod', methods: [method, { ...method, httpMethod: 'POST', path: '/predict', target: 'mock', endpointName: undefined }],
    unsupported: ['A sentence.'],
  };
  expect(startText(api, 'a.json', url, containers)).toBe([
    'Api, stage prod, of a.json at http://127.0.0.1:3000',
    '  GET   /{user_id}  → my-endpoint  http://127.0.0.1:8080',
    "        try: curl 'http://127.0.0.1:3000/USER_ID'",
    '  POST  /predict    → mock',
    "        try: curl -X POST -H 'Content-Type: application/json' -d 'BODY' 'http://127.0.0.1:3000/predict'",
    'note: A sentence.',
    '',
  ].join('\n'));
});

test.each<[string, Partial<ServedMethod>, string]>([
  ['the root', { path: '/' }, "curl 'http://127.0.0.1:3000/'"],
  ['a greedy variable', { path: '/a/{proxy+}' }, "curl 'http://127.0.0.1:3000/a/PROXY'"],
  ['any method', { httpMethod: 'ANY' }, "curl 'http://127.0.0.1:3000/USER_ID'"],
  ['DELETE', { httpMethod: 'DELETE' }, "curl -X DELETE 'http://127.0.0.1:3000/USER_ID'"],
  ['a required parameter of the query', { requiredParameters: [{ location: 'querystring', name: 'items' }] }, "curl 'http://127.0.0.1:3000/USER_ID?items=ITEMS'"],
  ['two of them', { requiredParameters: [{ location: 'querystring', name: 'a' }, { location: 'querystring', name: 'b-c' }] }, "curl 'http://127.0.0.1:3000/USER_ID?a=A&b-c=B_C'"],
  ['a required header', { requiredParameters: [{ location: 'header', name: 'X-Model' }] }, "curl -H 'X-Model: X_MODEL' 'http://127.0.0.1:3000/USER_ID'"],
  ['a required variable of the path', { requiredParameters: [{ location: 'path', name: 'user_id' }] }, "curl 'http://127.0.0.1:3000/USER_ID'"],
  ['an API key', { apiKeyRequired: true }, "curl -H 'x-api-key: KEY' 'http://127.0.0.1:3000/USER_ID'"],
  ['a template for CSV', { httpMethod: 'PUT', mediaTypes: ['text/csv'] }, "curl -X PUT -H 'Content-Type: text/csv' -d 'BODY' 'http://127.0.0.1:3000/USER_ID'"],
])('shows how to call a method with %s', (_what, given, call) => {
  expect(linesOf(given)[1]?.trimStart()).toBe(`try: ${call}`);
});

test('tells which option is missing for an endpoint without a container', () => {
  expect(linesOf({}, {})[0]).toBe('  GET  /{user_id}  → my-endpoint  (no container: serve with --endpoint my-endpoint=URL)');
});

test('shows the control characters of a path', () => {
  expect(linesOf({ path: '/\u001b[2J' }).join()).not.toContain('\u001b');
});

import { deepStrictEqual, ok } from 'node:assert';
import type { PageCall, PageResult } from './calling-page';

type CallName = 'success' | 'modelError' | 'withoutPreflight' | 'missingParameter' | 'wrongContentType' | 'unknownPath' | 'asynchronous'
  | 'preflightOfUnknownPath' | 'withCookies';

/** What a page could read of each call. */
export type Results = { readonly [name in CallName]: PageResult };

/** What each page asks of the API: a success, errors of the model and of API Gateway itself, with and without a preflight. */
export function callsOf(api: string): { readonly [name in CallName]: PageCall } {
  const json = { 'Content-Type': 'application/json' };
  return {
    success: { url: `${api}/predict`, method: 'POST', headers: json, body: '{"instances": []}' },
    modelError: { url: `${api}/predict`, method: 'POST', headers: json, body: '{"fail": true}' },
    withoutPreflight: { url: `${api}/ratings/321?items=101` },
    missingParameter: { url: `${api}/ratings/321` },
    wrongContentType: { url: `${api}/ratings/321?items=101`, headers: { 'Content-Type': 'text/plain' } },
    unknownPath: { url: `${api}/nowhere` },
    asynchronous: { url: `${api}/reports`, method: 'POST', headers: json, body: '{}' },
    preflightOfUnknownPath: { url: `${api}/nowhere`, method: 'POST', headers: json, body: '{}' },
    withCookies: { url: `${api}/predict`, method: 'POST', headers: json, body: '{}', credentials: 'include' },
  };
}

/** The calls that API Gateway itself answers with an error. */
export const ownErrors = ['missingParameter', 'wrongContentType', 'unknownPath'] as const;

/** A page that may call the API reads all that it answers. */
export function expectAllRead(results: Results): void {
  deepStrictEqual(statusAndBody(results.success), [200, '{"predictions": []}']);
  const [status, body] = statusAndBody(results.modelError);
  deepStrictEqual([status, (JSON.parse(body) as { OriginalStatusCode: number }).OriginalStatusCode], [400, 400]);
  deepStrictEqual(statusAndBody(results.withoutPreflight), [200, '{"predictions": []}']);
  deepStrictEqual(statusAndBody(results.missingParameter), [400, '{"message":"Missing required request parameters: [items]"}']);
  deepStrictEqual(statusAndBody(results.wrongContentType), [415, '{"message":"Unsupported Media Type"}']);
  deepStrictEqual(statusAndBody(results.unknownPath), [403, '{"message":"Missing Authentication Token"}']);
  deepStrictEqual(statusAndBody(results.asynchronous).slice(0, 1), [202]);
  ok(results.asynchronous !== 'refused');
  ok(results.asynchronous.headers['x-amzn-sagemaker-outputlocation']?.startsWith('s3://reports/output/'));
  // On API Gateway too: there is nothing that could answer the preflight.
  deepStrictEqual(results.preflightOfUnknownPath, 'refused');
  deepStrictEqual(results.withCookies, 'refused');
}

/** A page that may call the API with cookies reads what it answers. */
export function expectReadWithCookies(results: Results): void {
  deepStrictEqual(statusAndBody(results.withCookies), [200, '{"predictions": []}']);
}

/** Another page reads nothing, but for what is named. */
export function expectNothingRead(results: Results, ...except: readonly (keyof Results)[]): void {
  const read = Object.entries(results).filter(([, result]) => result !== 'refused').map(([name]) => name);
  deepStrictEqual(read, except);
}

function statusAndBody(result: PageResult): [number, string] {
  return result === 'refused' ? [0, 'refused'] : [result.status, result.body];
}

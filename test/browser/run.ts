// Lets scripts in pages of other origins call the API that `corsOptions` open to them, in Debian's Chromium and on ports of this machine.
// Root installs Chromium where it is missing; where that cannot be, the test is skipped, or fails with --require.
import { ok, throws } from 'node:assert';
import { App, Stack } from 'aws-cdk-lib';
import type { CorsOptions } from 'aws-cdk-lib/aws-apigateway';
import { WebPageStack } from '../../examples/typescript/lib/shapes/web-page-stack';
import { ApiGatewayToSageMakerEndpoint } from '../../lib';
import { startAsynchronousEndpoint } from '../examples/asynchronous-endpoint';
import { serveStack } from '../examples/served-stack';
import { startContainer } from '../local-gateway/http/container';
import { startPage, type CallingPage } from './calling-page';
import { hasChromium } from './chromium';
import { callsOf, expectAllRead, expectNothingRead, expectReadWithCookies, ownErrors, type Results } from './page-calls';

async function main(): Promise<void> {
  if (!hasChromium()) {
    print('skipped: no chromium');
    if (process.argv.includes('--require')) process.exitCode = 1;
    return;
  }
  const pages = [await startPage(), await startPage(), await startPage()] as const;
  const [one, other, stranger] = pages;
  try {
    const ofOne = await resultsOf(webPageStack([one.origin]), one, stranger);
    expectAllRead(ofOne.of(one));
    expectNothingRead(ofOne.of(stranger));
    ok(ofOne.accessLog.includes('"httpMethod":"OPTIONS"'), 'the browser sent no preflight');
    print('one allowed origin: its page reads every response, another page none');

    const ofTwo = await resultsOf(webPageStack([one.origin, other.origin]), one, other, stranger);
    expectAllRead(ofTwo.of(one));
    expectAllRead(ofTwo.of(other));
    expectNothingRead(ofTwo.of(stranger), ...ownErrors);
    print("two allowed origins: the pages of both read every response, another page only API Gateway's own errors");

    const ofAny = await resultsOf(webPageStack(['*']), stranger);
    expectAllRead(ofAny.of(stranger));
    print('any origin: a page reads every response');

    const withCookies = await resultsOf(predictStack({ allowOrigins: [one.origin], allowCredentials: true }), one, stranger);
    expectReadWithCookies(withCookies.of(one));
    expectNothingRead(withCookies.of(stranger));
    print('with credentials: the page of the one allowed origin reads a response to a call with cookies');

    const withoutCors = await resultsOf(predictStack(undefined), one);
    expectNothingRead(withoutCors.of(one));
    throws(() => {
      expectAllRead(withoutCors.of(one));
    });
    print('without corsOptions: a page reads nothing');
  } finally {
    for (const page of pages) page.stop();
  }
}

function webPageStack(allowOrigins: string[]): Stack {
  return new WebPageStack(new App(), 'WebPage', { allowOrigins });
}

/** An API with one method, and CORS as it is given. */
function predictStack(corsOptions: CorsOptions | undefined): Stack {
  const stack = new Stack(new App(), 'Predict');
  new ApiGatewayToSageMakerEndpoint(stack, 'Api', { endpointName: 'my-endpoint', resourcePath: 'predict', httpMethod: 'POST', corsOptions });
  return stack;
}

/** What each page could read of an API, and the API's access log. */
interface PageResults {
  of(page: CallingPage): Results;
  readonly accessLog: string;
}

async function resultsOf(stack: Stack, ...pages: readonly CallingPage[]): Promise<PageResults> {
  const model = await startContainer((body, response) => response.writeHead(body.includes('fail') ? 400 : 200).end('{"predictions": []}'));
  const reports = await startAsynchronousEndpoint('s3://reports/output');
  const containers = { 'my-endpoint': model.url, ...(stack instanceof WebPageStack ? { 'reports-endpoint': reports.url } : {}) };
  const api = await serveStack(stack, containers);
  try {
    const results = new Map<CallingPage, Results>();
    for (const page of pages) results.set(page, await page.call(callsOf(api.url)));
    return { of: (page) => results.get(page)!, accessLog: api.log() };
  } finally {
    await api.stop();
    await Promise.all([model.stop(), reports.stop()]);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();

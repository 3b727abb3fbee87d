import type { InferenceResponse } from '../local-gateway/inference-response';
import type { LocalRequest } from '../local-gateway/local-request';
import type { RenderRequest } from '../template-engine/render-request';
import { checkMap, checkNumber, checkObject, checkText, checkTexts } from './check-values';
import type { LocalApiOptions } from './local-api-options';

/** Fails for options of an API that are of a wrong kind. */
export function checkOptions(options: LocalApiOptions): void {
  checkObject('options', options);
  checkMap('endpoints', options.endpoints ?? null, (name, endpoint) => {
    checkObject(name, endpoint);
    if (typeof (endpoint as { readonly invoke?: unknown }).invoke !== 'function') throw new Error(`'${name}' must have a method 'invoke'.`);
  });
  checkMap('parameters', options.parameters);
  checkText('api', options.api);
  checkText('stageName', options.stageName);
  checkTexts('apiKeys', options.apiKeys);
}

/** Fails for a request of a test that is of a wrong kind. */
export function checkLocalRequest(request: LocalRequest): void {
  checkObject('request', request);
  checkText('request.httpMethod', request.httpMethod ?? null);
  checkText('request.path', request.path ?? null);
  checkMap('request.queryStringParameters', request.queryStringParameters);
  checkMap('request.multiValueQueryStringParameters', request.multiValueQueryStringParameters, checkTexts);
  checkMap('request.headers', request.headers);
  checkMap('request.multiValueHeaders', request.multiValueHeaders, checkTexts);
  checkText('request.body', request.body);
}

/** Fails for an answer of a test's endpoint that is of a wrong kind. */
export function checkInferenceResponse(endpointName: string, response: InferenceResponse): void {
  const name = `endpoints['${endpointName}'].invoke()`;
  if (typeof (response as { readonly then?: unknown } | undefined)?.then === 'function') {
    throw new Error(`'invoke' of the endpoint '${endpointName}' must answer at once, and gave a promise. Make it a function that is not async; `
      + 'await what it needs before the request.');
  }
  checkObject(name, response);
  checkNumber(`${name}.statusCode`, response.statusCode);
  checkMap(`${name}.headers`, response.headers);
  checkText(`${name}.body`, response.body);
  checkNumber(`${name}.latencyMillis`, response.latencyMillis);
}

/** Fails for a request to render a template for that is of a wrong kind. */
export function checkRenderRequest(request: RenderRequest): void {
  checkObject('request', request);
  checkMap('request.pathParameters', request.pathParameters);
  checkMap('request.queryStringParameters', request.queryStringParameters);
  checkMap('request.headers', request.headers);
  checkText('request.body', request.body);
  checkMap('request.stageVariables', request.stageVariables);
  checkMap('request.context', request.context, () => undefined);
}

import { checkMap, checkNumber, checkObject, checkRequiredText, checkText, checkTexts, memberOf } from '../template-engine/untyped-values';
import type { InferenceResponse } from './inference-response';
import type { LocalApiOptions } from './local-api-options';
import type { LocalRequest } from './local-request';

/** Fails for options of an API that are of a wrong kind. */
export function checkOptions(options: LocalApiOptions): void {
  checkObject('options', options);
  checkObject('endpoints', options.endpoints);
  checkMap('endpoints', options.endpoints, (name, endpoint) => {
    checkObject(name, endpoint);
    if (typeof memberOf(endpoint, 'invoke') !== 'function') throw new Error(`'${name}' must have a method 'invoke'.`);
  });
  checkMap('parameters', options.parameters);
  checkText('api', options.api);
  checkText('stageName', options.stageName);
  checkTexts('apiKeys', options.apiKeys);
}

/** Fails for a request of a test that is of a wrong kind. */
export function checkLocalRequest(request: LocalRequest): void {
  checkObject('request', request);
  checkRequiredText('request.httpMethod', request.httpMethod);
  checkRequiredText('request.path', request.path);
  checkMap('request.queryStringParameters', request.queryStringParameters);
  checkMap('request.multiValueQueryStringParameters', request.multiValueQueryStringParameters, checkTexts);
  checkMap('request.headers', request.headers);
  checkMap('request.multiValueHeaders', request.multiValueHeaders, checkTexts);
  checkText('request.body', request.body);
  if (request.authorizer !== undefined) checkObject('request.authorizer', request.authorizer);
}

/** Fails for what a test's endpoint answers, where that is of a wrong kind. */
export function checkAnswerOf(endpointName: string, response: InferenceResponse): void {
  if (typeof (response as { readonly then?: unknown } | undefined)?.then === 'function') {
    throw new Error(`'invoke' of the endpoint '${endpointName}' must answer at once, and gave a promise. Make it a function that is not async; `
      + 'await what it needs before the request.');
  }
  checkInferenceResponse(`endpoints['${endpointName}'].invoke()`, response);
}

/** Fails for a model's answer that is of a wrong kind. */
export function checkInferenceResponse(name: string, response: InferenceResponse): void {
  checkObject(name, response);
  checkNumber(`${name}.statusCode`, response.statusCode);
  checkMap(`${name}.headers`, response.headers);
  checkText(`${name}.body`, response.body);
  checkNumber(`${name}.latencyMillis`, response.latencyMillis);
}

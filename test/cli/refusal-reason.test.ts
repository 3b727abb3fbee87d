import { refusalReason } from '../../lib/cli/refusal-reason';
import type { ClientResponse, ServedMethod } from '../../lib/local-gateway';
import { responseOf } from '../local-gateway/http/served';

const method: ServedMethod = {
  httpMethod: 'GET', path: '/{user_id}', target: 'mock', endpointName: undefined, requiredParameters: [], apiKeyRequired: false, mediaTypes: ['application/json'],
};
const api = { stageName: 'prod', methods: [method, { ...method, httpMethod: 'POST', path: '/models/predict', mediaTypes: ['application/json', 'text/csv'] }] };
const formHeader = [['Content-Type', 'application/x-www-form-urlencoded']] as const;

function reasonOf(httpMethod: string, path: string, refusal: ClientResponse['refusal'], problem?: string, headers: ClientResponse['headers'] = []): string | undefined {
  const request = { httpMethod, path, query: [], headers, body: Buffer.alloc(0) };
  return refusalReason({ ...responseOf(403, ''), request, refusal, problem }, api);
}

test.each<[string, string, ClientResponse['refusal'], string | undefined, ClientResponse['headers'], string | undefined]>([
  ['GET', '/321', undefined, undefined, [], undefined],
  ['POST', '/321', 'MISSING_AUTHENTICATION_TOKEN', 'No method matches POST /321', [], 'no such method: this path has GET'],
  ['GET', '/models/predict', 'MISSING_AUTHENTICATION_TOKEN', undefined, [], 'no such method: this path has POST'],
  ['GET', '/prod/321', 'MISSING_AUTHENTICATION_TOKEN', undefined, [], 'no such path: leave out the stage, and send it to /321'],
  ['GET', '/prod', 'MISSING_AUTHENTICATION_TOKEN', undefined, [], 'not signed: sign it, as curl --aws-sigv4 does, or serve without --require-iam'],
  ['GET', '/a/b/c', 'MISSING_AUTHENTICATION_TOKEN', undefined, [], 'no such path: the API has /{user_id}, /models/predict'],
  ['GET', '/321', 'MISSING_AUTHENTICATION_TOKEN', 'The request is not signed', [], 'not signed: sign it, as curl --aws-sigv4 does, or serve without --require-iam'],
  ['GET', '/321', 'INVALID_API_KEY', 'The request has no API key', [], 'The request has no API key: serve with --api-key KEY, and send it in the header x-api-key'],
  ['GET', '/321', 'UNAUTHORIZED', 'No token', [], "No token: send a token, or give the authorizer's result with --authorizer-context FILE"],
  ['POST', '/models/predict', 'UNSUPPORTED_MEDIA_TYPE', 'x', formHeader,
    "no mapping template for application/x-www-form-urlencoded, which curl -d sends: send -H 'Content-Type: application/json', or text/csv"],
  ['GET', '/321', 'UNSUPPORTED_MEDIA_TYPE', 'x', [['content-type', 'image/png']], "no mapping template for image/png: send -H 'Content-Type: application/json'"],
  ['GET', '/321', 'UNSUPPORTED_MEDIA_TYPE', 'The payload cannot be decoded by its Content-Encoding: br', [], 'The payload cannot be decoded by its Content-Encoding: br'],
  ['GET', '/321', 'API_CONFIGURATION_ERROR', 'Execution failed due to configuration error: Unable to transform request: a', [], 'Unable to transform request: a'],
  ['GET', '/321', 'BAD_REQUEST_PARAMETERS', 'Missing required request parameters: [items]', [], 'Missing required request parameters: [items]'],
])('%s %s, refused as %s (%s)', (httpMethod, path, refusal, problem, headers, expected) => {
  expect(reasonOf(httpMethod, path, refusal, problem, headers)).toBe(expected);
});

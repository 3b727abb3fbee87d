import type { ClientResponse } from '../../lib/local-gateway/client-response';
import type { PreparedCall } from '../../lib/local-gateway/endpoint-call';
import { Gateway } from '../../lib/local-gateway/gateway';
import type { GatewayOptions } from '../../lib/local-gateway/gateway-options';
import type { GatewayRequest } from '../../lib/local-gateway/gateway-request';

/** Values of a template by name. */
export interface Values {
  readonly [name: string]: unknown;
}

/** The URI of the integration that invokes `my-endpoint`. */
export const INVOCATION_URI = 'arn:aws:apigateway:us-east-1:runtime.sagemaker:path/endpoints/my-endpoint/invocations';

/** An integration with the endpoint, with what is given over it. */
export function sageMaker(integration: Values = {}): Values {
  return {
    Type: 'AWS',
    IntegrationHttpMethod: 'POST',
    Uri: INVOCATION_URI,
    IntegrationResponses: [{ StatusCode: '200' }],
    ...integration,
  };
}

/** An integration that answers 200 with a text, by itself. */
export function mock(text = '', integration: Values = {}): Values {
  return {
    Type: 'MOCK',
    RequestTemplates: { 'application/json': '{"statusCode": 200}' },
    IntegrationResponses: [{ StatusCode: '200', ResponseTemplates: { 'application/json': text } }],
    ...integration,
  };
}

/** The parts of a template with an API. */
export interface ApiParts {
  /** The methods by name and path, such as `GET /ratings/{user_id}`; an integration alone, or a method with one in it. */
  readonly methods?: { readonly [name: string]: Values };
  readonly api?: Values;
  readonly stage?: Values;
  readonly resources?: Values;
  readonly template?: Values;
}

/** A template with an API named `Api`; by default its one method is `GET /`, which invokes the endpoint. */
export function apiTemplate({ methods = { 'GET /': sageMaker() }, api = {}, stage = {}, resources = {}, template = {} }: ApiParts = {}): Values {
  const defined: { [logicalId: string]: unknown } = {
    Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { Name: 'api', ...api } },
    Stage: { Type: 'AWS::ApiGateway::Stage', Properties: { RestApiId: { Ref: 'Api' }, StageName: 'prod', ...stage } },
  };
  for (const [name, method] of Object.entries(methods)) {
    const [httpMethod, path = '/'] = name.split(' ');
    const properties = 'Integration' in method ? method : { Integration: method };
    defined[`Method${Object.keys(defined).length}`] = {
      Type: 'AWS::ApiGateway::Method',
      Properties: {
        RestApiId: { Ref: 'Api' },
        ResourceId: resourceFor(path, defined),
        HttpMethod: httpMethod,
        AuthorizationType: 'NONE',
        MethodResponses: ['200', '204', '400', '500'].map((StatusCode) => ({ StatusCode })),
        ...properties,
      },
    };
  }
  return { Resources: { ...defined, ...resources }, ...template };
}

function resourceFor(path: string, defined: { [logicalId: string]: unknown }): unknown {
  let parent: unknown = { 'Fn::GetAtt': ['Api', 'RootResourceId'] };
  let id = 'Resource';
  for (const part of path.split('/').filter((each) => each !== '')) {
    id += `.${part}`;
    defined[id] = { Type: 'AWS::ApiGateway::Resource', Properties: { RestApiId: { Ref: 'Api' }, ParentId: parent, PathPart: part } };
    parent = { Ref: id };
  }
  return parent;
}

/** A request as tests write it. */
interface GivenRequest extends Partial<Omit<GatewayRequest, 'body' | 'headers'>> {
  readonly body?: string | Buffer;
  readonly headers?: { readonly [name: string]: string };
}

/** An answer as tests write it. */
interface GivenAnswer {
  readonly statusCode?: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string | Buffer;
}

/** A request; by default `GET /` without anything in it. */
export function request(given: GivenRequest = {}): GatewayRequest {
  const { body = '', headers = {}, ...others } = given;
  return { httpMethod: 'GET', path: '/', query: [], headers: Object.entries(headers), body: Buffer.from(body), ...others };
}

/** The gateway of a template that keeps its execution log. */
export function gatewayOf(parts: ApiParts, options: Partial<GatewayOptions> = {}): Gateway {
  return Gateway.fromTemplate(apiTemplate(parts), { endpointNames: ['my-endpoint'], executionLog: true, ...options });
}

/** What is prepared must be a call. */
export function callOf(prepared: PreparedCall | ClientResponse): PreparedCall {
  if (prepared.kind !== 'call') throw new Error(`not a call: ${prepared.statusCode} ${prepared.body.toString()} ${prepared.problem ?? ''}`);
  return prepared;
}

/** What is prepared must be a response. */
export function responseOf(prepared: PreparedCall | ClientResponse): ClientResponse {
  if (prepared.kind !== 'response') throw new Error(`a call to ${prepared.call.path}`);
  return prepared;
}

/** Prepares a request, and completes it with an answer. */
export function exchange(gateway: Gateway, asked: GatewayRequest, answer: GivenAnswer = {}): ClientResponse {
  const { statusCode = 200, headers = {}, body = '{}' } = answer;
  return callOf(gateway.prepare(asked)).complete({ statusCode, headers: Object.entries(headers), body: Buffer.from(body) });
}

/** The value of a header, whatever its letters. */
export function headerOf({ headers }: Pick<ClientResponse, 'headers'>, name: string): string | undefined {
  return headers.find(([found]) => found.toLowerCase() === name.toLowerCase())?.[1];
}

/** The body of the response where the API, or what it calls, is at fault. */
export const INTERNAL_ERROR = '{"message":"Internal server error"}';

/** The status and the body of a response. */
export function bodyOf({ statusCode, body }: ClientResponse): [number, string] {
  return [statusCode, body.toString()];
}

/** The payload that an integration gets. */
export function sent(integration: Values, asked = request({ httpMethod: 'POST' }), parts: ApiParts = {}): string {
  return callOf(gatewayOf({ ...parts, methods: { 'POST /': sageMaker(integration) } }).prepare(asked)).call.body.toString();
}

import * as fc from 'fast-check';
import { gatewayOf, sageMaker } from './api-template';

/** An API in which every step has something to do. */
const gateway = gatewayOf({
  api: { BinaryMediaTypes: ['image/png'] },
  stage: { AccessLogSetting: { Format: '$context.requestId $context.path $context.identity.userAgent $context.status' } },
  methods: {
    'ANY /{proxy+}': {
      RequestModels: { 'application/json': 'Tree' },
      RequestValidatorId: 'Validator',
      Integration: sageMaker({
        RequestParameters: { 'integration.request.header.X': 'method.request.body.a[0]', 'integration.request.header.Y': 'method.request.header.Y' },
        RequestTemplates: { 'application/json': "$input.json('$') $input.params().header.y $input.path('$.a.b') $input.params('proxy')", 'image/png': '$input.body' },
        IntegrationResponses: [
          { StatusCode: '200', ResponseTemplates: { 'application/json': "$input.path('$.a')" }, ResponseParameters: { 'method.response.header.Z': 'integration.response.body.a' } },
          { StatusCode: '400', SelectionPattern: '4\\d{2}', ContentHandling: 'CONVERT_TO_BINARY' },
        ],
      }),
    },
  },
  resources: {
    Validator: { Type: 'AWS::ApiGateway::RequestValidator', Properties: { RestApiId: 'Api', ValidateRequestBody: true, ValidateRequestParameters: true } },
    Tree: { Type: 'AWS::ApiGateway::Model', Properties: { RestApiId: 'Api', Name: 'Tree', Schema: { properties: { a: { items: { $ref: '#' } } } } } },
  },
}, { credentials: { accessKeyId: 'A', secretAccessKey: 'S' } });

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '__proto__', 'constructor', '$input.body', '#set($x', '{a', '%', '%zz', '..'));
const named = fc.array(fc.tuple(fc.oneof(text, fc.constantFrom('Content-Type', 'Accept', 'y', 'Y')), fc.oneof(text, fc.constantFrom('application/json', 'image/png', '*/*'))));
const payload = fc.oneof(fc.uint8Array(), fc.json(), text).map((content) => Buffer.from(content as string));

describe('any request and any answer', () => {
  test('end in a response', () => {
    const path = text.map((each) => `/${each}`);
    const request = fc.record({ httpMethod: fc.constantFrom('GET', 'POST', 'x'), path, query: named, headers: named, body: payload });
    const answer = fc.record({ statusCode: fc.integer({ min: 100, max: 599 }), headers: named, body: payload });
    fc.assert(fc.property(request, answer, (asked, answered) => {
      const prepared = gateway.prepare(asked);
      const response = prepared.kind === 'call' ? prepared.complete(answered) : prepared;
      expect(response.statusCode).toBeGreaterThanOrEqual(100);
      expect(response.log.at(-1)).toBe(`Method completed with status: ${response.statusCode}`);
    }), { numRuns: 500 });
  });
});

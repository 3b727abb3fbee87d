import { gatewayOf, request, sageMaker } from '../api-template';

// Source: SageMaker's service model for the limits, two reports with the service's text for the status.

const asynchronous = 'arn:aws:apigateway:us-east-1:runtime.sagemaker:path/endpoints/my-endpoint/async-invocations';
const IntegrationResponses = [{ StatusCode: '200' }, { StatusCode: '400', SelectionPattern: '4\\d{2}' }];

describe('the payload of an invocation', () => {
  test.each<[string, string | undefined, number, string]>([
    ['of the limit', undefined, 6_291_456, 'call'],
    ['of a byte more', undefined, 6_291_457, '400'],
    ['of the asynchronous limit', asynchronous, 128_000, 'call'],
    ['of a byte more than that', asynchronous, 128_001, '400'],
  ])('%s is taken, or refused by SageMaker', (_what, uri, length, expected) => {
    const integration = sageMaker({ IntegrationResponses, ...uri === undefined ? {} : { Uri: uri } });
    const prepared = gatewayOf({ methods: { 'POST /': integration } }).prepare(request({ httpMethod: 'POST', body: Buffer.alloc(length, ' ') }));
    expect(prepared.kind === 'call' ? 'call' : String(prepared.statusCode)).toBe(expected);
    if (prepared.kind === 'response') {
      expect(prepared.log).toContainEqual(expect.stringMatching(/^Received response\. Status: 413, /));
      expect(prepared.body.toString()).toContain(`exceeds the limit of ${length - 1} bytes`);
    }
  });
});

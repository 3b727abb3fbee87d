import { endpointAnswer } from '../../../lib/local-gateway/http/endpoint-response';

const answer = (statusCode: number, headers: { [name: string]: string } = {}) =>
  ({ statusCode, headers: Object.entries(headers), body: Buffer.from('{"error": "é"}') });

describe('endpointAnswer', () => {
  test.each([200, 201, 302, 399, 424, 429, 503, 530])('passes on what a container answers with %i', (statusCode) => {
    expect(endpointAnswer('my-endpoint', answer(statusCode, { 'content-type': 'text/csv', 'x-a': 'b' }))).toEqual({
      statusCode, headers: [['content-type', 'text/csv'], ['x-a', 'b']], body: Buffer.from('{"error": "é"}'),
    });
  });

  test.each([400, 500, 502])("passes on a %i that names its type, as SageMaker's own errors do", (statusCode) => {
    expect(endpointAnswer('my-endpoint', answer(statusCode, { 'X-Amzn-ErrorType': 'ValidationError' })).statusCode).toBe(statusCode);
  });

  test.each([
    [400, 'client', 'CLIENT_ERROR_FROM_MODEL'],
    [404, 'client', 'CLIENT_ERROR_FROM_MODEL'],
    [499, 'client', 'CLIENT_ERROR_FROM_MODEL'],
    [500, 'server', 'SERVER_ERROR_FROM_MODEL'],
    [599, 'server', 'SERVER_ERROR_FROM_MODEL'],
  ])('makes a %i of a container a ModelError, 424', (statusCode, side, code) => {
    const { statusCode: status, headers, body } = endpointAnswer('my-endpoint', answer(statusCode));
    expect({ status, headers }).toEqual({ status: 424, headers: [['content-type', 'application/json'], ['x-amzn-errortype', 'ModelError']] });
    expect(JSON.parse(body.toString())).toEqual({
      ErrorCode: code,
      LogStreamArn: 'arn:aws:logs:us-east-1:123456789012:log-group:/aws/sagemaker/Endpoints/my-endpoint',
      Message: `Received ${side} error (${statusCode}) from primary with message "{"error": "é"}".`,
      OriginalMessage: '{"error": "é"}',
      OriginalStatusCode: statusCode,
    });
  });
});

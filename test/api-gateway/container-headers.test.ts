import { containerHeaders } from '../../lib/api-gateway/container-headers';

describe('containerHeaders', () => {
  // Source: the reference of InvokeEndpoint, which names the headers that are for the container.
  test.each<[string, boolean]>([
    ['Content-Type', true], ['accept', true], ['X-Amzn-SageMaker-Custom-Attributes', true], ['X-Amzn-SageMaker-Target-Model', true],
    ['X-Amzn-SageMaker-Inference-Id', true], ['X-Amzn-Apigateway-Api-Id', false], ['User-Agent', false], ['X-Amzn-Trace-Id', false], ['X-Own', false],
  ])('pass %s on: %s', (name, isPassed) => {
    expect(containerHeaders([[name, 'x']])).toEqual(isPassed ? [[name, 'x']] : []);
  });
});

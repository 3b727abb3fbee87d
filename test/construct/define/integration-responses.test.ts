import { ErrorMapping, InvocationMode } from '../../../lib';
import { integrationResponsesFor } from '../../../lib/construct/define/integration-responses';

/** The status code that an answer of SageMaker becomes, whichever way API Gateway applies its patterns. */
function statusOf(answer: number, errorMapping: ErrorMapping): string {
  const [success, ...errors] = integrationResponsesFor({ errorMapping });
  const matching = (wrap: (pattern: string) => string) =>
    errors.filter(({ selectionPattern }) => new RegExp(wrap(selectionPattern!)).test(String(answer))).map(({ statusCode }) => statusCode);
  const fully = matching((pattern) => `^(?:${pattern})$`);
  expect(matching((pattern) => pattern)).toEqual(fully);
  expect(fully.length).toBeLessThanOrEqual(1);
  return fully[0] ?? success!.statusCode;
}

describe('errors by cause', () => {
  test.each([
    [200, '200'], [201, '200'], [204, '200'],
    [400, '400'], [429, '429'], [424, '502'], [503, '503'],
    [401, '500'], [403, '500'], [404, '500'], [409, '500'], [410, '500'], [415, '500'], [420, '500'], [423, '500'], [425, '500'], [428, '500'],
    [430, '500'], [431, '500'], [451, '500'], [499, '500'],
    [500, '502'], [501, '502'], [502, '502'], [504, '502'], [509, '502'], [510, '502'], [530, '502'], [599, '502'],
  ])('%d becomes %s', (answer, status) => {
    expect(statusOf(answer, ErrorMapping.BY_CAUSE)).toBe(status);
  });

  test('leave no 4xx and no 5xx to the response of a success', () => {
    const answers = Array.from({ length: 200 }, (_, index) => 400 + index);
    expect(answers.filter((answer) => statusOf(answer, ErrorMapping.BY_CAUSE) === '200')).toEqual([]);
  });

  test('have a message of their own, and a status code each', () => {
    const [, ...errors] = integrationResponsesFor({ errorMapping: ErrorMapping.BY_CAUSE });
    expect(new Set(errors.map(({ statusCode }) => statusCode)).size).toBe(errors.length);
    for (const { responseTemplates } of errors) {
      expect(JSON.parse(responseTemplates!['application/json']!)).toEqual({ message: expect.any(String) as string });
    }
  });
});

test.each([[400, '400'], [424, '400'], [429, '400'], [499, '400'], [500, '500'], [530, '500'], [200, '200']])(
  'collapsed, %d becomes %s', (answer, status) => {
    expect(statusOf(answer, ErrorMapping.COLLAPSED)).toBe(status);
  });

test('an asynchronous success is 202, with where the output will be', () => {
  const [success] = integrationResponsesFor({ invocationMode: InvocationMode.ASYNC });
  expect(success).toEqual({
    statusCode: '202',
    responseParameters: {
      'method.response.header.X-Amzn-SageMaker-OutputLocation': 'integration.response.header.X-Amzn-SageMaker-OutputLocation',
      'method.response.header.X-Amzn-SageMaker-FailureLocation': 'integration.response.header.X-Amzn-SageMaker-FailureLocation',
    },
  });
});

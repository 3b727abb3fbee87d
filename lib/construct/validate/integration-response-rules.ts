import type { IntegrationResponse } from 'aws-cdk-lib/aws-apigateway';
import { loadEngine } from '../../template-linter/lazy';
import { showValue } from './show-value';
import { statusCodeProblems } from './status-code-rules';
import { isToCome } from './tokens';
import type { Problem } from './validation-error';

const PROP = 'integrationOptions.integrationResponses';

/** The reasons why API Gateway refuses a list of integration responses, or never gives one of them. */
export function integrationResponseProblems(responses: readonly IntegrationResponse[] | undefined): Problem[] {
  if (responses === undefined) return [];
  if (responses.length === 0) {
    return [`'${PROP}' must have at least one response, since every request would be answered with 500; leave the prop out, or list the responses`];
  }
  return [
    ...responses.flatMap(({ statusCode }, index) => statusCodeProblems(`${PROP}[${index}].statusCode`, statusCode)),
    ...responses.flatMap(({ selectionPattern }, index) => patternProblems(selectionPattern, index)),
    ...repeatedStatusProblems(responses),
    ...repeatedPatternProblems(responses),
  ];
}

function patternProblems(pattern: string | undefined, index: number): Problem[] {
  if (pattern === undefined || isToCome(pattern)) return [];
  const problem = loadEngine().selectionPatternProblem(pattern);
  return problem === undefined
    ? []
    : [`'${PROP}[${index}].selectionPattern' must be a regular expression of Java; got ${showValue(pattern)}: ${problem}`];
}

/** API Gateway keeps one integration response for a status. */
function repeatedStatusProblems(responses: readonly IntegrationResponse[]): Problem[] {
  return repeated(responses.map(({ statusCode }) => statusCode)).map(({ value, first, second }) =>
    `'${PROP}[${second}].statusCode' must not be '${value}' again, as in [${first}], since API Gateway keeps one response for a status; `
    + 'join the two patterns with |, or give one of them another status');
}

function repeatedPatternProblems(responses: readonly IntegrationResponse[]): Problem[] {
  return repeated(responses.map(({ selectionPattern = '' }) => selectionPattern)).map(({ value, first, second }) => (value === ''
    ? `'${PROP}[${second}]' must have a 'selectionPattern', since [${first}] has none either, and API Gateway takes one default response; give one of them a pattern`
    : `'${PROP}[${second}].selectionPattern' must not be '${value}' again, as in [${first}], since only one of them can be chosen; drop one of the two`));
}

interface Repetition {
  readonly value: string;
  readonly first: number;
  readonly second: number;
}

function repeated(values: readonly string[]): Repetition[] {
  return values.flatMap((value, second) => {
    const first = values.indexOf(value);
    return first === second || isToCome(value) ? [] : [{ value, first, second }];
  });
}

import { selectionPatternProblem } from '../../lib/api-gateway/selection-patterns';

test.each([
  '', '4\\d{2}', '4..', '(?i)5\\p{Digit}++', '(?<status>5\\d\\d)', '[45]\\d\\d', '.*\\R.*', '(?s).*', '5[0-9&&[^3]]{2}', '\\Q*\\E',
  // Java 9 and newer know these; which Java matches patterns is not documented.
  '\\X', '\\N{DIGIT FIVE}', '\\b{g}',
])('%j is a regular expression of Java', (pattern) => {
  expect(selectionPatternProblem(pattern)).toBeUndefined();
});

test.each(['*', '(4', '4)', '4[0-9', '4{2,1}', '\\', '(?<1a>4)', '\\p{Nothing}', '(?z)4', '+'])('%j is not a regular expression of Java', (pattern) => {
  expect(selectionPatternProblem(pattern)).toEqual(expect.any(String));
});

import type { PlacedFinding } from '../template-linter/check-on-first-use';

/** What each finding is, in a few words. */
export const findingTitles: { readonly [id in PlacedFinding['id']]: string } = {
  syntaxError: 'API Gateway refuses the template',
  invalidJson: 'The output cannot be JSON',
  overrideSetTwice: 'An override is set twice',
  unescapedValue: "A client's value in quotes is not escaped",
  unmendedEscape: "$util.escapeJavaScript without mending \\'",
  unquotedValue: "A client's value outside of quotes is not checked",
  printedDirective: 'A directive is printed instead of run',
  bareCondition: 'A condition holds for missing values too',
  unknownName: 'API Gateway has no such name',
  undeclaredParameter: 'The method does not declare a parameter',
  unboundedLoop: 'A loop may have more than 1,000 rounds',
  unusedVariable: 'Nothing reads a variable',
  unreadPathParameter: 'The template does not read a variable of the path',
};

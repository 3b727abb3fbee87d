import { FindingSeverity } from './finding-severity';

/** A rule of the linter. */
export interface Rule {
  readonly severity: FindingSeverity;
  /** The rule in a few words, for the list of rules in a report. */
  readonly title: string;
  /** Whether a finding is certain in a template with CDK tokens, whose values are not known at synthesis. */
  readonly worksWithTokens: boolean;
}

const { ERROR, WARNING, NOTE } = FindingSeverity;

/** All rules by the IDs of their findings. The IDs are public API: users acknowledge warnings by them. */
export const RULES = {
  syntaxError: { severity: ERROR, title: 'API Gateway refuses the template', worksWithTokens: true },
  invalidJson: { severity: ERROR, title: 'The output cannot be JSON', worksWithTokens: false },
  failingCall: { severity: ERROR, title: 'A call fails, which API Gateway answers with 500', worksWithTokens: false },
  unknownMember: { severity: WARNING, title: 'A Java object has no such method or property', worksWithTokens: true },
  stringAsNumber: { severity: WARNING, title: 'A string is calculated with or ordered like a number', worksWithTokens: true },
  overrideSetTwice: { severity: ERROR, title: 'An override is set twice', worksWithTokens: true },
  unescapedValue: { severity: WARNING, title: "A client's value in quotes is not escaped", worksWithTokens: true },
  unmendedEscape: { severity: WARNING, title: "$util.escapeJavaScript without mending \\'", worksWithTokens: true },
  unquotedValue: { severity: WARNING, title: "A client's value outside of quotes is not checked", worksWithTokens: true },
  possibleFailure: { severity: WARNING, title: 'A call fails for some values, which API Gateway answers with 500', worksWithTokens: false },
  printedDirective: { severity: WARNING, title: 'A directive is printed instead of run', worksWithTokens: true },
  bareCondition: { severity: WARNING, title: 'A condition holds for missing values too', worksWithTokens: true },
  unknownName: { severity: WARNING, title: 'API Gateway has no such name', worksWithTokens: false },
  undeclaredParameter: { severity: WARNING, title: 'The method does not declare a parameter', worksWithTokens: true },
  unboundedLoop: { severity: NOTE, title: 'A loop may have more than 1,000 rounds', worksWithTokens: true },
  unusedVariable: { severity: NOTE, title: 'Nothing reads a variable', worksWithTokens: false },
  unreadPathParameter: { severity: NOTE, title: 'The template does not read a variable of the path', worksWithTokens: false },
  notFullyChecked: { severity: NOTE, title: 'A part of the template was not checked', worksWithTokens: true },
} satisfies { readonly [id: string]: Rule };

/** The ID of a rule, and of its findings. */
export type FindingId = keyof typeof RULES;

/** The rule of a finding. The public struct has its ID as any string, since jsii has no types of chosen strings. */
export function ruleOf({ id }: { readonly id: string }): Rule {
  return RULES[id as FindingId];
}

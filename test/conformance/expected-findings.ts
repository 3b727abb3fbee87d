import type { FindingId } from '../../lib/template-linter/rules';

/** Findings that are true: what they are, and how often a group of cases has them. */
export interface ExpectedFindings {
  /** How the IDs of the cases begin. */
  readonly group: string;
  readonly id: FindingId;
  readonly count: number;
  /** Why they are true. */
  readonly reason: string;
}

/** What is found in the templates that are kept beside this project; every finding was looked at. */
export const expectedFindings: readonly ExpectedFindings[] = [
  { group: 'airbad', id: 'syntaxError', count: 7, reason: 'API Gateway answers 500 to these, as recorded' },
  { group: 'airbad', id: 'unknownName', count: 1, reason: "'$i-' is another name than '$i'" },
  { group: 'airspeed', id: 'unusedVariable', count: 95, reason: 'each is run behind a #set($bodyJSON = …), which most do not read' },
  { group: 'airspeed', id: 'unknownName', count: 14, reason: 'they are about references that nothing sets' },
  { group: 'airspeed', id: 'printedDirective', count: 5, reason: '#macro, #evaluate and #return are recorded as printed, or as defining nothing' },
  { group: 'doc', id: 'unescapedValue', count: 63, reason: "the guide prints members of the client's payload between quotes as they are" },
  { group: 'doc', id: 'unquotedValue', count: 13, reason: "the guide prints members of the client's payload without quotes" },
  { group: 'doc', id: 'unmendedEscape', count: 1, reason: "the guide's own text says that \\' must be mended; its example leaves it" },
  { group: 'doc', id: 'unboundedLoop', count: 3, reason: "loops over lists of the client's payload" },
  { group: 'ls', id: 'invalidJson', count: 3, reason: 'the recorded outputs are no JSON: a member has no value' },
  { group: 'ls', id: 'unescapedValue', count: 30, reason: 'parameters, and names of parameters, between quotes as they are' },
  { group: 'ls', id: 'unmendedEscape', count: 5, reason: "$util.escapeJavaScript alone, or with a pattern that does not find \\'" },
  { group: 'ls', id: 'unquotedValue', count: 1, reason: 'a parameter without quotes' },
  { group: 'ls', id: 'unboundedLoop', count: 2, reason: "loops over lists of the client's payload" },
  { group: 'ls', id: 'unknownName', count: 1, reason: "nothing sets '$foo'" },
  { group: 'lsu', id: 'unescapedValue', count: 6, reason: 'parameters and members of the payload between quotes as they are' },
  { group: 'lsu', id: 'unboundedLoop', count: 3, reason: "loops over lists of the client's payload" },
  { group: 'ls', id: 'unknownMember', count: 6, reason: 'members of $input.body, a string: recorded as printing nothing' },
  { group: 'lsu', id: 'unknownMember', count: 1, reason: 'a member of what $input.json returns, a string' },
  { group: 'lsu', id: 'possibleFailure', count: 4, reason: "elements of lists of the client's payload, each by an index that a shorter list has not" },
  { group: 'so', id: 'bareCondition', count: 1, reason: 'it is about a bare condition that holds where the value is missing' },
  { group: 'toqoz', id: 'unescapedValue', count: 1, reason: 'a parameter between quotes as it is' },
  { group: 'toqoz', id: 'unknownName', count: 5, reason: 'they are about methods that are named and not called, which print nothing' },
];

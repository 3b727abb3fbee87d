/** How bad a finding is: an error fails on API Gateway, a warning probably does not do what was meant, a note may be meant. */
export type Severity = 'error' | 'warning' | 'note';

/** What is looked for in templates, and how bad it is. */
export const SEVERITIES = {
  syntaxError: 'error',
  invalidJson: 'error',
  overrideSetTwice: 'error',
  unescapedValue: 'warning',
  unmendedEscape: 'warning',
  unquotedValue: 'warning',
  printedDirective: 'warning',
  bareCondition: 'warning',
  unknownName: 'warning',
  undeclaredParameter: 'warning',
  unboundedLoop: 'note',
  unusedVariable: 'note',
  unreadPathParameter: 'note',
} as const satisfies { readonly [id: string]: Severity };

/** The name of what is looked for. */
export type FindingId = keyof typeof SEVERITIES;

/** What was found, and where. */
export interface Finding {
  readonly id: FindingId;
  /** Where it is in the template, in characters. */
  readonly position: number;
  /** What is wrong, and what to write instead. */
  readonly message: string;
}

/** What is known of the method that a template belongs to. */
export interface TemplateUse {
  /** Whether the payload is the model's output, and not the client's. */
  readonly isOfResponse?: boolean;
  /** The variables of the method's path; undefined where they are not known. */
  readonly pathParameters?: readonly string[];
  /** The parameters that the method declares, such as `method.request.querystring.items`; undefined where they are not known. */
  readonly requestParameters?: { readonly [name: string]: boolean };
}

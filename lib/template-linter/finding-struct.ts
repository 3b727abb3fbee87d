/**
 * How bad a finding is.
 */
export enum FindingSeverity {
  /**
   * API Gateway refuses the template, answers 500, or sends what cannot be JSON.
   */
  ERROR = 'error',

  /**
   * The template probably does not do what was meant, or lets a client do what was not.
   */
  WARNING = 'warning',

  /**
   * Worth a look; it may be meant.
   */
  NOTE = 'note',
}

/**
 * What is probably wrong with a mapping template.
 */
export interface Finding {
  /**
   * What it is, such as `unescapedValue`. The README lists the IDs; they are stable.
   */
  readonly id: string;

  /**
   * How bad it is; it follows from the ID.
   */
  readonly severity: FindingSeverity;

  /**
   * What is wrong, and what to write instead.
   */
  readonly message: string;

  /**
   * The line of the template, from 1.
   */
  readonly line: number;

  /**
   * The column in the line, from 1.
   */
  readonly column: number;

  /**
   * The line itself, with its number and a caret under the column.
   */
  readonly excerpt: string;
}

/**
 * What is known of the method that a mapping template belongs to.
 */
export interface FindingsOptions {
  /**
   * The variables of the method's path, without brackets. A template should read each of them.
   *
   * @default - they are not known, so that neither unread variables nor undeclared parameters are found
   */
  readonly pathParameters?: string[];

  /**
   * The parameters that the method declares, as `requestParameters` of the CDK's `MethodOptions` has them:
   * `{ 'method.request.querystring.items': true }`. A template should read no others.
   *
   * @default - the method declares none
   */
  readonly requestParameters?: { readonly [name: string]: boolean };

  /**
   * Whether the template is one of an integration response: its payload is the model's output, and not the client's.
   *
   * @default false
   */
  readonly responseTemplate?: boolean;
}

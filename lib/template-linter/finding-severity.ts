/**
 * The severity of a finding.
 */
export enum FindingSeverity {
  /**
   * API Gateway refuses the template, answers 500, or sends what cannot be JSON.
   */
  ERROR = 'error',

  /**
   * The template probably does not do what was meant, or lets a client do what was not meant.
   */
  WARNING = 'warning',

  /**
   * Worth a look; it may be meant.
   */
  NOTE = 'note',
}

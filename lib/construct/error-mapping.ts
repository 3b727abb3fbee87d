/**
 * How SageMaker's errors become the API's.
 */
export enum ErrorMapping {
  /**
   * Every 4xx becomes 400 and every 5xx becomes 500, with SageMaker's own body. That body can hold the account's number and
   * the URL of a log.
   */
  COLLAPSED = 'COLLAPSED',

  /**
   * The status says whose fault it was, and the body is `{"message": "…"}`, which tells nothing of the account.
   *
   * 400 for a request that the model does not take, 413 for a payload that is too large, 429 for too many requests, 502 for a model
   * that failed (424, 530 and other 5xx), 503 for one that is not available, and 500 for what only the deployer can mend (403 and every
   * other 4xx).
   */
  BY_CAUSE = 'BY_CAUSE',
}

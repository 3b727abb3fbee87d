import { isStatusCode } from '../../api-gateway/status-codes';
import { showValue } from './show-value';
import { isToCome } from './tokens';
import type { Problem } from './validation-error';

/** The reasons why a response cannot have this status. */
export function statusCodeProblems(prop: string, statusCode: string): Problem[] {
  if (isToCome(statusCode) || isStatusCode(statusCode)) return [];
  return [`'${prop}' must be a status code from 100 to 599; got ${showValue(statusCode)}`];
}

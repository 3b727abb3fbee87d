/** API Gateway takes a status code from 100 to 599 for a response. */
export function isStatusCode(statusCode: string): boolean {
  return /^[1-5]\d\d$/.test(statusCode);
}

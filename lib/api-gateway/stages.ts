// @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html

/** API Gateway takes a stage name of 1 to 128 letters, digits, hyphens and underscores. */
export function isStageName(name: string): boolean {
  return /^[\w-]{1,128}$/.test(name);
}

/** API Gateway takes a stage variable's name of 1 to 64 letters, digits and underscores. */
export function isStageVariableName(name: string): boolean {
  return /^\w{1,64}$/.test(name);
}

/** API Gateway takes a stage variable's value of 1 to 512 letters, digits and `-._~:/?#&=,`. */
export function isStageVariableValue(value: string): boolean {
  return /^[\w\-.~:/?#&=,]{1,512}$/.test(value);
}

import type { CorsOptions } from 'aws-cdk-lib/aws-apigateway';
import { isToken, originProblem } from '../../api-gateway/cors-origins';
import { showValue } from './show-value';
import { statusCodeProblems } from './status-code-rules';
import { isToCome } from './tokens';
import type { Problem } from './validation-error';

/** The reasons why browsers would not get what `corsOptions` promise. */
export function corsProblems(corsOptions: CorsOptions | undefined): Problem[] {
  if (corsOptions === undefined) return [];
  const { allowOrigins, allowCredentials } = corsOptions;
  const problems = [...allowedOriginProblems('corsOptions', corsOptions), ...preflightOptionProblems('corsOptions', corsOptions)];
  if (allowOrigins.length < 2 || allowOrigins.includes('*') || allowCredentials !== true) return problems;
  return [
    ...problems,
    "'corsOptions.allowOrigins' must be one origin while 'corsOptions.allowCredentials' is true, since the errors that API Gateway itself "
    + `answers with cannot choose between several; got ${allowOrigins.length}`,
  ];
}

/** The reasons why the origins allow nothing, or not what was meant. */
export function allowedOriginProblems(prop: string, { allowOrigins }: CorsOptions): Problem[] {
  if (allowOrigins.length === 0) return [`'${prop}.allowOrigins' must have at least one origin; got none`];
  if (allowOrigins.length > 1 && allowOrigins.includes('*')) {
    return [`'${prop}.allowOrigins' must not have '*' beside others, since it stands for all of them; drop it or them`];
  }
  return originProblems(`${prop}.allowOrigins`, allowOrigins);
}

/** The reasons why the CDK or API Gateway would refuse the preflight. */
export function preflightOptionProblems(prop: string, corsOptions: CorsOptions): Problem[] {
  const { allowMethods = [], allowHeaders, exposeHeaders, maxAge, disableCache, statusCode } = corsOptions;
  const problems = [
    ...nameProblems(`${prop}.allowMethods`, allowMethods),
    ...nameProblems(`${prop}.allowHeaders`, allowHeaders),
    ...nameProblems(`${prop}.exposeHeaders`, exposeHeaders),
  ];
  if (allowMethods.length > 1 && allowMethods.includes('ANY')) {
    problems.push(`'${prop}.allowMethods' must not have 'ANY' beside others, since it stands for all of them; drop it or them`);
  }
  if (maxAge !== undefined && disableCache === true) {
    problems.push(`'${prop}.maxAge' must not be given while '${prop}.disableCache' is true, since they contradict each other; drop one of the two`);
  }
  if (maxAge !== undefined && !maxAge.isUnresolved() && !Number.isInteger(maxAge.toSeconds({ integral: false }))) {
    problems.push(`'${prop}.maxAge' must be whole seconds; got ${maxAge.toSeconds({ integral: false })}`);
  }
  return statusCode === undefined ? problems : [...problems, ...statusCodeProblems(`${prop}.statusCode`, String(statusCode))];
}

function nameProblems(prop: string, names: readonly string[] = []): Problem[] {
  return names.flatMap((name, index) => (isToCome(name) || isToken(name)
    ? []
    : [`'${prop}[${index}]' must be a name of letters, digits and any of !#$%&*+-.^_|~, since it stands in a header; got ${showValue(name)}`]));
}

/** The reasons why no browser sends some of the origins, so that they allow nothing. */
function originProblems(prop: string, origins: readonly string[]): Problem[] {
  return origins.flatMap((origin, index) => {
    const problem = isToCome(origin) ? undefined : originProblem(origin);
    return problem === undefined ? [] : [`'${prop}[${index}]' must be an origin as browsers send it, since ${problem}; got ${showValue(origin)}`];
  });
}

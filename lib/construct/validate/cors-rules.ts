import { Token } from 'aws-cdk-lib';
import type { CorsOptions } from 'aws-cdk-lib/aws-apigateway';
import { originProblem } from '../../api-gateway/cors-origins';
import { showValue } from './show-value';
import type { Problem } from './validation-error';

/** The reasons why browsers would not get what `corsOptions` promise. */
export function corsProblems(corsOptions: CorsOptions | undefined): Problem[] {
  if (corsOptions === undefined) return [];
  const { allowOrigins, allowCredentials } = corsOptions;
  if (allowOrigins.length === 0) return ["'corsOptions.allowOrigins' must have at least one origin; got none"];
  if (allowOrigins.length > 1 && allowOrigins.includes('*')) {
    return ["'corsOptions.allowOrigins' must not have '*' beside others, since it stands for all of them; drop it or them"];
  }
  return [
    ...originProblems('corsOptions.allowOrigins', allowOrigins),
    ...allowOrigins.length > 1 && allowCredentials === true
      ? ["'corsOptions.allowOrigins' must be one origin while 'corsOptions.allowCredentials' is true, since the errors that API Gateway itself "
        + `answers with cannot choose between several; got ${allowOrigins.length}`]
      : [],
  ];
}

/** The reasons why no browser sends some of the origins, so that they allow nothing. */
export function originProblems(prop: string, origins: readonly string[]): Problem[] {
  return origins.flatMap((origin, index) => {
    const problem = Token.isUnresolved(origin) ? undefined : originProblem(origin);
    return problem === undefined ? [] : [`'${prop}[${index}]' must be an origin as browsers send it, since ${problem}; got ${showValue(origin)}`];
  });
}

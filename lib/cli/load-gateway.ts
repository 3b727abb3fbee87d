import { Gateway, type LocalCredentials, SetupError } from '../local-gateway';
import { readJsonObject } from './read-json';
import type { ServeArguments } from './serve-arguments';
import { UsageError } from './usage-error';

/** The API of a template; a UsageError says what keeps it from being served. */
export function loadGateway(content: string, path: string, given: ServeArguments): Gateway {
  const gateway = gatewayFrom(parsed(content, path), given);
  if (gateway.calledEndpoints.length === 0) {
    const targets = gateway.routes.map(({ httpMethod, path: route, target }) => `${httpMethod} ${route} is ${target}`).join(', ');
    throw new UsageError(`the API calls no SageMaker endpoint (${targets}): name another template, or another API with --api`);
  }
  return gateway;
}

function parsed(content: string, path: string): object {
  try {
    return Object(JSON.parse(content)) as object;
  } catch (error) {
    throw new UsageError(`the template '${path}' is not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}`);
  }
}

function gatewayFrom(template: object, given: ServeArguments): Gateway {
  const { endpoints, parameters, api, stageName, apiKeys, requireIam, verbose, authorizerContextPath } = given;
  const lambdaContext = authorizerContextPath === undefined ? undefined : readJsonObject(authorizerContextPath, 'the result of authorizers');
  const credentials = requireIam ? credentialsOf(process.env) : undefined;
  try {
    return Gateway.fromTemplate(template, {
      endpointNames: Object.keys(endpoints), parameters, api, stageName, apiKeys, credentials, executionLog: verbose,
      tokenAuthorizing: { lambdaContext },
    });
  } catch (error) {
    if (error instanceof SetupError) throw new UsageError(error.message);
    throw error;
  }
}

/** The credentials that requests must be signed with, from where AWS's own tools take them. */
function credentialsOf(environment: NodeJS.ProcessEnv): LocalCredentials {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = environment;
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    throw new UsageError('--require-iam checks signatures against AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: set both, to the values that the caller has');
  }
  return { accessKeyId, secretAccessKey, sessionToken };
}

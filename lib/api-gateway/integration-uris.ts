/**
 * The path at SageMaker that an integration's URI leads to, if it is an invocation of an endpoint, asynchronous or not; variables may
 * be left in it.
 * Two slashes after `path` mean the same as one.
 * The URI is that of an AWS integration: `arn:aws:apigateway:us-east-1:runtime.sagemaker:path/endpoints/my-endpoint/invocations`.
 */
export function sageMakerPath(uri: string): string | undefined {
  const [, path] = /^arn:[^:]*:apigateway:[^:]*:runtime\.sagemaker:path\/{1,2}(.*)$/s.exec(uri) ?? [];
  return path !== undefined && INVOCATION.test(`/${path}`) ? `/${path}` : undefined;
}

/** The name of the endpoint that a path at SageMaker leads to; undefined for another path. */
export function endpointNameIn(path: string): string | undefined {
  return INVOCATION.exec(path)?.[1];
}

/** Whether a path at SageMaker is that of InvokeEndpointAsync. */
export function isAsynchronous(path: string): boolean {
  return INVOCATION.exec(path)?.[2] !== undefined;
}

/** The variables of a stage, by name. */
export interface StageVariables {
  readonly [name: string]: string;
}

/** Puts values in place of the variables of a URI: `${stageVariables.name}`, which may be empty, and the path parameters that there are. */
export function renderUri(uri: string, stageVariables: StageVariables, pathParameters: ReadonlyMap<string, string>): string {
  if (!uri.includes('{')) return uri;
  return uri
    .replace(/\$\{stageVariables\.([\w-]+)\}/g, (_, name: string) => Object.hasOwn(stageVariables, name) ? stageVariables[name] ?? '' : '')
    .replace(/(?<!\$)\{([^{}]+)\}/g, (variable, name: string) => pathParameters.get(name) ?? variable);
}

const INVOCATION = /^\/endpoints\/([^/]*)\/(async-)?invocations$/;

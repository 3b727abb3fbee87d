import type { FindingsOptions } from '../findings-options';
import type { Exploration } from '../symbolic/explore';
import type { UnplacedFinding } from '../unplaced-finding';

/** Finds parameters that a template reads and the method does not declare. */
export function undeclaredParameters({ paths }: Exploration, options: FindingsOptions): UnplacedFinding[] {
  const read = paths.flatMap(({ path }) => path.parameters);
  return read.filter(({ name }) => name !== undefined && !isDeclared(name, options)).map(({ name = '', position }): UnplacedFinding => ({
    id: 'undeclaredParameter',
    position,
    message: `the method does not declare '${name}', so that a request without it is not refused: `
      + `add 'method.request.querystring.${name}' or 'method.request.header.${name}' to its requestParameters, with true where it is required`,
  }));
}

/** Finds variables of the method's path that a template reads on none of its execution paths. */
export function unreadParameters({ paths, isComplete }: Exploration, options: FindingsOptions): UnplacedFinding[] {
  // A render that failed could have read more parameters after that.
  if (!isComplete || paths.some(({ output }) => output === undefined)) return [];
  const names = new Set(paths.flatMap(({ path }) => path.parameters.map(({ name }) => name)));
  if (names.has(undefined)) return [];
  return (options.pathParameters ?? []).filter((name) => !names.has(name) && !isMapped(name, options)).map((name): UnplacedFinding => ({
    id: 'unreadPathParameter',
    position: 0,
    message: `the template does not read the variable '{${name}}' of the path: read $input.params("${name}"), or leave it out of the path`,
  }));
}

/** Where the method's path is not known, any parameter can be a variable of it. */
function isDeclared(name: string, { pathParameters, requestParameters }: FindingsOptions): boolean {
  if (pathParameters?.includes(name) !== false) return true;
  const declared = Object.keys(requestParameters ?? {});
  return declared.includes(`method.request.querystring.${name}`)
    || declared.some((parameter) => parameter.toLowerCase() === `method.request.header.${name}`.toLowerCase())
    || declared.some((parameter) => /^method\.request\.multivalue(?:querystring|header)\./.test(parameter) && parameter.endsWith(`.${name}`));
}

/** A declared parameter of the path is read elsewhere: the construct declares those that it maps to the endpoint. */
function isMapped(name: string, { requestParameters = {} }: FindingsOptions): boolean {
  return `method.request.path.${name}` in requestParameters;
}

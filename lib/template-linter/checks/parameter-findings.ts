import type { FindingsOptions } from '../findings-options';
import type { Exploration } from '../symbolic/explore';
import type { UnplacedFinding } from '../unplaced-finding';

/** The parameters that a template reads and the method does not declare. */
export function undeclaredParameters({ paths }: Exploration, options: FindingsOptions): UnplacedFinding[] {
  const read = paths.flatMap(({ path }) => path.parameters);
  return read.filter(({ name }) => name !== undefined && !isDeclared(name, options)).map(({ name = '', position }): UnplacedFinding => ({
    id: 'undeclaredParameter',
    position,
    message: `the method does not declare '${name}', so that a request without it is not refused: `
      + `add 'method.request.querystring.${name}' or 'method.request.header.${name}' to its requestParameters, with true where it is required`,
  }));
}

/** The variables of the path that a template does not read, whichever way it goes. */
export function unreadParameters({ paths, isComplete }: Exploration, options: FindingsOptions): UnplacedFinding[] {
  // What failed may read more, had it gone on.
  if (!isComplete || paths.some(({ output }) => output === undefined)) return [];
  const names = new Set(paths.flatMap(({ path }) => path.parameters.map(({ name }) => name)));
  if (names.has(undefined)) return [];
  return (options.pathParameters ?? []).filter((name) => !names.has(name) && !isMapped(name, options)).map((name): UnplacedFinding => ({
    id: 'unreadPathParameter',
    position: 0,
    message: `the template does not read the variable '{${name}}' of the path: read $input.params("${name}"), or leave it out of the path`,
  }));
}

/** Whether the validator knows the parameter; where the path is not known, it may be a variable of that. */
function isDeclared(name: string, { pathParameters, requestParameters }: FindingsOptions): boolean {
  if (pathParameters?.includes(name) !== false) return true;
  const declared = Object.keys(requestParameters ?? {});
  return declared.includes(`method.request.querystring.${name}`)
    || declared.some((parameter) => parameter.toLowerCase() === `method.request.header.${name}`.toLowerCase())
    || declared.some((parameter) => /^method\.request\.multivalue(?:querystring|header)\./.test(parameter) && parameter.endsWith(`.${name}`));
}

/** Whether a parameter of the path is declared, as it is where a mapping to the endpoint reads it. */
function isMapped(name: string, { requestParameters = {} }: FindingsOptions): boolean {
  return `method.request.path.${name}` in requestParameters;
}

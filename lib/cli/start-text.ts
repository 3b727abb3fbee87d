import { parsePath } from '../api-gateway/path-parts';
import type { Gateway, ServedMethod } from '../local-gateway';
import { printableLine } from './printable';

type ShownApi = Pick<Gateway, 'apiName' | 'stageName' | 'methods' | 'unsupported'>;

/** Where the containers are, by the names of their endpoints. */
interface Containers {
  readonly [endpointName: string]: URL;
}

/** The lines at start: where the API is, how its methods are called and what answers them, and what differs from the deployed one. */
export function startText(api: ShownApi, templatePath: string, url: string, containers: Containers): string {
  const { apiName, stageName, methods, unsupported } = api;
  const methodWidth = Math.max(...methods.map(({ httpMethod }) => httpMethod.length));
  const pathWidth = Math.max(...methods.map(({ path }) => path.length));
  const indentation = ' '.repeat(methodWidth + 4);
  return [
    `${apiName}, stage ${stageName}, of ${templatePath} at ${url}`,
    ...methods.flatMap((method) => [
      `  ${method.httpMethod.padEnd(methodWidth)}  ${method.path.padEnd(pathWidth)}  → ${targetText(method, containers)}`,
      `${indentation}try: ${tryText(method, url)}`,
    ]),
    ...unsupported.map((sentence) => `note: ${sentence}`),
    '',
  ].map(printableLine).join('\n');
}

function targetText({ endpointName, target }: ServedMethod, containers: Containers): string {
  if (endpointName === undefined) return target;
  const container = Object.hasOwn(containers, endpointName) ? containers[endpointName] : undefined;
  return `${endpointName}  ${container?.origin ?? `(no container: serve with --endpoint ${endpointName}=URL)`}`;
}

/** A call of a method by curl, in which each value that the caller chooses has its name in capitals. */
function tryText({ httpMethod, path, requiredParameters, apiKeyRequired, mediaTypes }: ServedMethod, url: string): string {
  const query = requiredParameters.filter(({ location }) => location === 'querystring').map(({ name }) => `${name}=${placeholder(name)}`);
  const headers = requiredParameters.filter(({ location }) => location === 'header').map(({ name }) => `${name}: ${placeholder(name)}`);
  const takesBody = !['GET', 'HEAD', 'DELETE', 'OPTIONS', 'ANY'].includes(httpMethod);
  const [mediaType = 'application/json'] = mediaTypes;
  const all = [...headers, ...apiKeyRequired ? ['x-api-key: KEY'] : [], ...takesBody ? [`Content-Type: ${mediaType}`] : []];
  return [
    'curl',
    ...['GET', 'ANY'].includes(httpMethod) ? [] : [`-X ${httpMethod}`],
    ...all.map((header) => `-H '${header}'`),
    ...takesBody ? ["-d 'BODY'"] : [],
    `'${url}${pathText(path)}${query.length === 0 ? '' : `?${query.join('&')}`}'`,
  ].join(' ');
}

function pathText(path: string): string {
  return `/${parsePath(path).map(({ kind, name }) => (kind === 'static' ? name : placeholder(name))).join('/')}`;
}

function placeholder(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}

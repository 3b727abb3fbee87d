import type { Gateway } from '../local-gateway';
import { printableLine } from './printable';

/** What is told at start: where the API is, what it answers and calls, and what it does otherwise than the deployed one. */
export function startText(gateway: Pick<Gateway, 'apiName' | 'stageName' | 'routes' | 'unsupported'>, templatePath: string, url: string): string {
  const { apiName, stageName, routes, unsupported } = gateway;
  const methodWidth = Math.max(...routes.map(({ httpMethod }) => httpMethod.length));
  const pathWidth = Math.max(...routes.map(({ path }) => path.length));
  return [
    `${apiName}, stage ${stageName}, of ${templatePath} at ${url}`,
    ...routes.map(({ httpMethod, path, target }) => `  ${httpMethod.padEnd(methodWidth)} ${path.padEnd(pathWidth)}  ${target}`),
    ...unsupported.map((sentence) => `note: ${sentence}`),
    '',
  ].map(printableLine).join('\n');
}

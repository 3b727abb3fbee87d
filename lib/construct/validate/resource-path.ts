import { Token } from 'aws-cdk-lib';
import type { IResource } from 'aws-cdk-lib/aws-apigateway';
import { isAcceptedPart, parsePathPart } from '../../api-gateway/path-parts';
import { childResource, methodOf } from '../define/resources';
import { withDummyNames } from './tokens';
import type { Problem } from './validation-error';

/** The parts of a path, one a resource; `/` has none. */
export function pathParts(path: string | undefined): string[] {
  return path === undefined || path === '/' ? [] : withDummyNames(path).split('/');
}

/** What API Gateway would refuse in the paths of two props, of which the second continues the first. */
export function resourcePathProblems(resourceName: string | undefined, resourcePath: string | undefined): Problem[] {
  const parts = [...partsOf('resourceName', resourceName), ...partsOf('resourcePath', resourcePath)];
  return [...parts.flatMap(partProblems), ...greedyProblems(parts), ...repeatedVariableProblems(parts)];
}

/** What a method at the end of some paths, below `root`, would collide with among what the API has already. */
export function pathConflictProblems(root: IResource, paths: readonly (string | undefined)[], httpMethod: string): Problem[] {
  let resource = root;
  for (const part of paths.flatMap(pathParts)) {
    const next = childResource(resource, part);
    if (next === undefined) return siblingProblems(resource, part);
    resource = next;
  }
  if (methodOf(resource, httpMethod) === undefined) return [];
  return [`'resourcePath' must not lead to '${resource.path}', which has the method ${httpMethod} already; give another path or another 'httpMethod'`];
}

/** API Gateway tells requests apart by one variable at a level. */
function siblingProblems(parent: IResource, segment: string): Problem[] {
  const variable = parent.node.children.find(({ node }) => isVariable(node.id));
  if (variable === undefined || !isVariable(segment)) return [];
  return [`'resourcePath' must not have '${segment}' where the API has '${variable.node.id}', since a path can have only one variable at a place; use that one`];
}

/** A part that API Gateway refuses is no variable either. */
function isVariable(text: string): boolean {
  const part = parsePathPart(text);
  return part.kind !== 'static' && isAcceptedPart(part);
}

interface Part {
  readonly prop: string;
  readonly path: string;
  readonly text: string;
}

function partsOf(prop: string, path: string | undefined): Part[] {
  return pathParts(path).map((text) => ({ prop, path: path ?? '', text }));
}

function partProblems({ prop, path, text }: Part): Problem[] {
  if (Token.isUnresolved(text)) {
    return [`'${prop}' must not hold a token, since each of its parts names a construct; write the path out`];
  }
  if (text === '') {
    return [`'${prop}' must not have an empty part; got '${path}'; leave out the slash at the start, at the end or doubled`];
  }
  if (isAcceptedPart(parsePathPart(text))) return [];
  return [
    `'${prop}' must have parts of letters, digits and any of : . _ - $, each of them either plain or as a whole in braces, `
    + `with a '+' only before the closing one, since API Gateway refuses others; got '${text}' in '${path}'`,
  ];
}

/** A greedy variable takes the rest of the path, so that nothing can follow it. */
function greedyProblems(parts: readonly Part[]): Problem[] {
  return parts.slice(0, -1)
    .filter(({ text }) => isVariable(text) && parsePathPart(text).kind === 'greedy')
    .map(({ prop, path, text }) => `'${prop}' must have its greedy variable at the end of the whole path; got '${text}' in '${path}'`);
}

function repeatedVariableProblems(parts: readonly Part[]): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { prop, path, text } of parts) {
    if (!isVariable(text)) continue;
    const { name } = parsePathPart(text);
    if (seen.has(name)) {
      problems.push(`'${prop}' must not use a variable twice, since a template could read only one of them; got '{${name}}' again in '${path}'`);
    }
    seen.add(name);
  }
  return problems;
}

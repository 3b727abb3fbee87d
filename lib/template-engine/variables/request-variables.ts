import { JavaMap, type JavaValue } from '../../java/values/java-value';
import type { RenderRequest } from '../render-request';
import { mapFromJavaScript } from './from-javascript';
import { InputObject } from './input-object';
import { OverrideMap } from './override-map';
import { UtilObject } from './util-object';

/** The values of a request as the template sees them: it may change the maps. */
export interface RequestValues {
  /** The parameters that `$input.params` looks through. */
  readonly pathParameters: JavaMap;
  readonly queryStringParameters: JavaMap;
  readonly headers: JavaMap;
  /** The payload as it was sent. */
  readonly body: string;
  readonly stageVariables: JavaMap;
  /** `$context`, to which the overrides are added. */
  readonly context: JavaMap;
}

/** The variables of one render. */
export interface RequestVariables {
  readonly variables: Map<string, JavaValue>;
  /** `$context`, in which the overrides are found after the render. */
  readonly context: JavaMap;
}

/** Converts the values of a request to Java's; what the caller left out is empty. */
export function requestValues(request: RenderRequest): RequestValues {
  return {
    pathParameters: mapOf(request.pathParameters),
    queryStringParameters: mapOf(request.queryStringParameters),
    headers: mapOf(request.headers),
    body: request.body ?? '',
    stageVariables: mapOf(request.stageVariables),
    context: mapOf(request.context),
  };
}

function mapOf(values: object | undefined): JavaMap {
  return values === undefined ? new JavaMap() : mapFromJavaScript(values);
}

/** Makes `$input`, `$util`, `$context` and `$stageVariables` for a request. */
export function requestVariables(values: RequestValues): RequestVariables {
  const parameters = { path: values.pathParameters, querystring: values.queryStringParameters, header: values.headers };
  const context = contextMap(values.context);
  const variables = new Map<string, JavaValue>([
    ['input', new InputObject(values.body, parameters)],
    ['util', new UtilObject()],
    ['stageVariables', values.stageVariables],
    ['context', context],
  ]);
  return { variables, context };
}

/** Adds the overrides, which `$context` holds even if the request has none. */
function contextMap(context: JavaMap): JavaMap {
  context.set('requestOverride', overrideMap(context.get('requestOverride'), requestParts));
  context.set('responseOverride', overrideMap(context.get('responseOverride'), responseParts));
  const identity = context.get('identity');
  if (identity instanceof JavaMap) context.set('identity', overrideMapCopy(identity));
  return context;
}

const requestParts: readonly string[] = ['path', 'header', 'querystring'];
const responseParts: readonly string[] = ['header'];

function overrideMap(given: JavaValue | undefined, parts: readonly string[]): OverrideMap {
  return new OverrideMap(parts, given instanceof JavaMap ? given : undefined);
}

function overrideMapCopy(map: JavaMap): JavaMap {
  const copy = new JavaMap('OverrideMap');
  for (const { key, value } of map.entryObjects()) copy.set(key, value);
  return copy;
}

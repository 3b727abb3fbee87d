import { JavaMap, type JavaValue } from '../../java/values/java-value';
import { mapFromJavaScript } from './from-javascript';
import { InputObject } from './input-object';
import { UtilObject } from './util-object';

/** Values by name, or the map of them that a template sees and may change. */
type Values<T> = { readonly [name: string]: T } | JavaMap;

/** The request that a template is rendered for. */
export interface TemplateRequest {
  /** What `$input.params` finds in the path. */
  readonly pathParameters?: Values<string>;
  /** What `$input.params` finds in the query string. */
  readonly queryStringParameters?: Values<string>;
  /** What `$input.params` finds in the headers. */
  readonly headers?: Values<string>;
  /** The payload. */
  readonly body?: string;
  /** What `$stageVariables` holds. */
  readonly stageVariables?: Values<string>;
  /** What `$context` holds, besides the overrides. */
  readonly context?: Values<unknown>;
}

/** The variables of a template, and what it overrides of them. */
export interface RequestVariables {
  /** The variables by name. */
  readonly variables: Map<string, JavaValue>;
  /** `$context`, which holds the overrides. */
  readonly context: JavaMap;
}

/** Makes `$input`, `$util`, `$context` and `$stageVariables` for a request. */
export function requestVariables(request: TemplateRequest): RequestVariables {
  const parameters = new JavaMap();
  parameters.set('path', mapOf(request.pathParameters));
  parameters.set('querystring', mapOf(request.queryStringParameters));
  parameters.set('header', mapOf(request.headers));
  const context = contextMap(mapOf(request.context));
  const variables = new Map<string, JavaValue>([
    ['input', new InputObject(request.body ?? '', parameters)],
    ['util', new UtilObject()],
    ['stageVariables', mapOf(request.stageVariables)],
    ['context', context],
  ]);
  return { variables, context };
}

function mapOf(values: Values<unknown> | undefined): JavaMap {
  if (values instanceof JavaMap) return values;
  return values === undefined ? new JavaMap() : mapFromJavaScript(values);
}

/** Adds what `$context` holds in any case. */
function contextMap(context: JavaMap): JavaMap {
  context.set('requestOverride', overrideMap(context.get('requestOverride'), ['path', 'header', 'querystring']));
  context.set('responseOverride', overrideMap(context.get('responseOverride'), ['header']));
  const identity = context.get('identity');
  if (identity instanceof JavaMap) context.set('identity', overrideMapCopy(identity));
  return context;
}

/** An override prints as nothing, and has its parts even if nobody set them. */
function overrideMap(given: JavaValue | undefined, parts: readonly string[]): JavaMap {
  const override = given instanceof JavaMap ? overrideMapCopy(given) : new JavaMap('OverrideMap');
  for (const part of parts) {
    if ((override.get(part) ?? null) === null) override.set(part, new JavaMap());
  }
  return override;
}

function overrideMapCopy(map: JavaMap): JavaMap {
  const copy = new JavaMap('OverrideMap');
  for (const { key, value } of map.entryObjects()) copy.set(key, value);
  return copy;
}

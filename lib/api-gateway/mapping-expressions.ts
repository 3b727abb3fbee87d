import { isStageVariableName } from './stages';

/** The part of a message that a parameter is in. */
export type ParameterLocation = 'header' | 'path' | 'querystring';

/** The source of a mapping's value. */
export type ParameterSource
  = | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'parameter'; readonly location: ParameterLocation; readonly name: string; readonly takesAll: boolean }
    | { readonly kind: 'body'; readonly path: string }
    | { readonly kind: 'context'; readonly names: readonly string[] }
    | { readonly kind: 'stageVariable'; readonly name: string };

/** A parameter of a message. */
export interface MessageParameter {
  readonly location: ParameterLocation;
  readonly name: string;
}

/** A value that goes from one message into another. */
export interface ParameterMapping extends MessageParameter {
  readonly source: ParameterSource;
}

/** The message that a mapping writes: one to the integration, or one to the client. */
export type MappedMessage = 'integration.request' | 'method.response' | 'gatewayresponse';

/** The messages that a mapping's source can be in. */
export type SourceMessage = 'method.request' | 'integration.response';

/** For each message, the parameters that a mapping can set, and the message that it reads. */
const MAPPINGS: { readonly [message in MappedMessage]: { readonly destination: RegExp; readonly source: SourceMessage } } = {
  'integration.request': { destination: /^integration\.request\.(header|path|querystring)\.(.+)$/, source: 'method.request' },
  'method.response': { destination: /^method\.response\.(header)\.(.+)$/, source: 'integration.response' },
  'gatewayresponse': { destination: /^gatewayresponse\.(header)\.(.+)$/, source: 'method.request' },
};

/** Parses a mapping, such as of `method.request.path.id` to `integration.request.header.Id`; undefined for one that API Gateway refuses. */
export function parseMapping(message: MappedMessage, destination: string, source: string): ParameterMapping | undefined {
  const target = parseDestination(message, destination);
  const parsed = parseSource(source, MAPPINGS[message].source);
  return target === undefined || parsed === undefined ? undefined : { ...target, source: parsed };
}

/** Parses what a mapping sets, such as `integration.request.path.id`; undefined for what API Gateway refuses. */
export function parseDestination(message: MappedMessage, destination: string): MessageParameter | undefined {
  const [, location, name] = MAPPINGS[message].destination.exec(destination) ?? [];
  if (location === undefined || name === undefined || !isParameterName(name)) return undefined;
  return { location: location as ParameterLocation, name };
}

/** Parses a mapping expression that reads a message; undefined for one that API Gateway refuses. */
export function parseSource(expression: string, message: SourceMessage): ParameterSource | undefined {
  if (/^'.*'$/s.test(expression)) return { kind: 'text', text: expression.slice(1, -1) };
  if (expression.startsWith('context.')) return parseContext(expression.slice('context.'.length));
  if (expression.startsWith('stageVariables.')) {
    const name = expression.slice('stageVariables.'.length);
    return isStageVariableName(name) ? { kind: 'stageVariable', name } : undefined;
  }
  return expression.startsWith(`${message}.`) ? parseMessagePart(expression.slice(message.length + 1), message) : undefined;
}

/** The names of `$context` may have signs of their own, such as `authorizer.claims.cognito:groups`. */
function parseContext(path: string): ParameterSource | undefined {
  return /^[^\s.]+(?:\.[^\s.]+)*$/.test(path) ? { kind: 'context', names: path.split('.') } : undefined;
}

/** For each message, its parts that a parameter can be in. */
const PARTS: { readonly [message in SourceMessage]: RegExp } = {
  'method.request': /^(?:(multivalue)(?=header|query)|)(header|path|querystring)\.(.+)$/,
  'integration.response': /^(multivalue)?(header)\.(.+)$/,
};

function parseMessagePart(part: string, message: SourceMessage): ParameterSource | undefined {
  if (part === 'body') return { kind: 'body', path: '$' };
  if (/^body(?:\..|\[)/s.test(part)) return { kind: 'body', path: `$${part.slice('body'.length)}` };
  const [, multiple, location, name] = PARTS[message].exec(part) ?? [];
  if (location === undefined || name === undefined || !isParameterName(name)) return undefined;
  return { kind: 'parameter', location: location as ParameterLocation, name, takesAll: multiple !== undefined };
}

/** Whether a parameter can have this name: letters, digits and `_.$-`. */
export function isParameterName(name: string): boolean {
  return /^[\w.$-]+$/.test(name);
}

/** Parses what a method declares, such as `method.request.querystring.items`; undefined for anything else. */
export function parseMethodParameter(declaration: string): MessageParameter | undefined {
  const [, location, name] = /^method\.request\.(header|path|querystring)\.(.*)$/s.exec(declaration) ?? [];
  return location === undefined || name === undefined ? undefined : { location: location as ParameterLocation, name };
}

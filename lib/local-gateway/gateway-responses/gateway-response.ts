import { setDefaultHeader, setHeader } from '../../api-gateway/header-values';
import { parseSource } from '../../api-gateway/mapping-expressions';
import { acceptedTypes, responseType } from '../../api-gateway/media-types';
import type { NamedValue } from '../../api-gateway/named-value';
import type { GatewayResponseDefinition } from '../api-definition/api-definition';
import type { Exchange, RoutedExchange } from '../exchange';
import { SourceValues, valuesOf } from '../parameter-mapping/source-values';
import type { GatewayError } from './gateway-error';
import { fallbackType } from './gateway-error-type';

/** A gateway response: what a client gets where a request ends early. */
export interface ErrorResponse {
  readonly statusCode: number;
  readonly headers: ReadonlyMap<string, NamedValue>;
  readonly body: Buffer;
}

/** The one place where an exception becomes a response: the API's own for its type, or the default one. */
export function responseTo(exception: GatewayError, exchange: Exchange | RoutedExchange): ErrorResponse {
  const { api, context } = exchange;
  const custom = api.gatewayResponses.get(exception.type) ?? api.gatewayResponses.get(fallbackType(exception.statusCode));
  context.error = {
    message: exception.message,
    messageString: JSON.stringify(exception.message),
    responseType: exception.type,
    validationErrorString: exception.details.validationError,
  };
  const sources = sourcesOf(exchange);
  const [contentType, template] = chooseTemplate(custom, acceptedTypes(exchange.request.headers));
  const headers = new Map<string, NamedValue>();
  for (const { name, source } of custom?.parameters ?? []) {
    const values = valuesOf(source, sources);
    if (values.length > 0) setHeader(headers, name, values.join(','));
  }
  setDefaultHeader(headers, 'Content-Type', contentType);
  if (exception.errorType !== undefined) setHeader(headers, 'x-amzn-ErrorType', exception.errorType);
  const text = template === undefined ? defaultBody(exception) : substituteVariables(template, sources);
  return { statusCode: custom?.statusCode ?? exception.statusCode, headers, body: Buffer.from(text) };
}

/** What an access denied says begins with a capital letter, as no other. */
function defaultBody({ type, message }: GatewayError): string {
  return JSON.stringify({ [type === 'ACCESS_DENIED' ? 'Message' : 'message']: message });
}

/** The media type of the response, with the custom response's template for it. */
function chooseTemplate(custom: GatewayResponseDefinition | undefined, accepted: readonly string[]): readonly [string, string | undefined] {
  const templates = custom?.templates ?? new Map<string, string>();
  const type = responseType(templates, accepted) ?? 'application/json';
  return [type, templates.get(type)];
}

/** What a gateway response can read; not the payload. */
function sourcesOf(exchange: Exchange | RoutedExchange): SourceValues {
  const { api, context, request } = exchange;
  const parameters = 'parameters' in exchange ? exchange.parameters : { path: [], querystring: request.query, header: request.headers };
  return { ...parameters, context, stageVariables: api.stage.variables, body: noBody };
}

const noBody = Buffer.alloc(0);

/**
 * Puts values in place of the variables of a gateway response's template: `$context.x`, `$stageVariables.x` and
 * `$method.request.header.x`, with braces or without. This is no mapping template: nothing else in it has a meaning.
 */
function substituteVariables(template: string, values: SourceValues): string {
  return template.replace(VARIABLE, (variable, inBraces: string | undefined, plain: string | undefined) => {
    const source = parseSource(inBraces ?? plain ?? '', 'method.request');
    return source === undefined ? variable : valuesOf(source, values).join(',');
  });
}

const NAME = String.raw`(?:context|stageVariables|method\.request)(?:\.[A-Za-z0-9_-]+)+`;
const VARIABLE = new RegExp(String.raw`\$(?:\{(${NAME})\}|(${NAME}))`, 'g');

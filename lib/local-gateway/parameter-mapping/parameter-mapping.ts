import { SetupError } from '../setup-error';
import { ParameterSource, parseSource } from './parameter-source';

/** A value that goes from one message into another. */
export interface ParameterMapping {
  readonly group: DestinationGroup;
  readonly name: string;
  readonly source: ParameterSource;
}

/** The part of a message that a value goes into. */
export type DestinationGroup = 'header' | 'path' | 'querystring';

/** Parses the mappings of a request: `integration.request.header.X`, with a source for each. */
export function requestMappings(parameters: ReadonlyMap<string, string>): readonly ParameterMapping[] {
  return [...parameters].map(([destination, source]) => mappingOf(destination, /^integration\.request\.(header|path|querystring)\.(.+)$/, source, 'method.request.'));
}

/** Parses the mappings of a response: `method.response.header.X`, with a source for each. */
export function responseMappings(parameters: ReadonlyMap<string, string>): readonly ParameterMapping[] {
  return [...parameters].map(([destination, source]) => mappingOf(destination, /^method\.response\.(header)\.(.+)$/, source, 'integration.response.'));
}

/** Parses the mappings of a gateway response: `gatewayresponse.header.X`, with a source for each. */
export function gatewayResponseMappings(parameters: ReadonlyMap<string, string>): readonly ParameterMapping[] {
  return [...parameters].map(([destination, source]) => mappingOf(destination, /^gatewayresponse\.(header)\.(.+)$/, source, 'method.request.'));
}

function mappingOf(destination: string, form: RegExp, source: string, message: string): ParameterMapping {
  const [, group, name] = form.exec(destination) ?? [];
  const parsed = parseSource(source, message);
  if (group === undefined || name === undefined || parsed === undefined) {
    throw new SetupError(`The template maps '${destination}' to '${source}', which API Gateway does not take.`);
  }
  return { group: group as DestinationGroup, name, source: parsed };
}

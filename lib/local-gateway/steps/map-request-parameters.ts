import { isRefusedHeader } from '../../api-gateway/header-names';
import { setHeader } from '../../api-gateway/header-values';
import type { ParameterMapping } from '../../api-gateway/mapping-expressions';
import type { RoutedExchange } from '../exchange';
import { configurationError, GatewayError } from '../gateway-responses/gateway-error';
import { InvalidJsonPayloadError } from '../parameter-mapping/body-path';
import { SourceValues, valuesOf } from '../parameter-mapping/source-values';

/** Copies what the integration's request parameters name. A source that is not there maps to nothing. */
export function mapRequestParameters(exchange: RoutedExchange): void {
  const { api, method, request, context, parameters } = exchange;
  const { requestParameters } = method.integration;
  if (requestParameters.length === 0) return;
  const { header, path, querystring } = parameters;
  const sources: SourceValues = { header, path, querystring, context, stageVariables: api.stage.variables, body: request.body };
  for (const mapping of requestParameters) {
    const values = readValues(mapping, sources);
    if (values.length > 0) putValues(exchange, mapping, values);
  }
}

function readValues({ source }: ParameterMapping, sources: SourceValues): readonly string[] {
  try {
    return valuesOf(source, sources);
  } catch (failure) {
    if (failure instanceof InvalidJsonPayloadError) {
      throw new GatewayError('DEFAULT_4XX', { message: 'Invalid JSON in request body', log: `Invalid JSON in request body: ${failure.message}` });
    }
    throw failure;
  }
}

function putValues({ integrationRequest }: RoutedExchange, { location, name }: ParameterMapping, values: readonly string[]): void {
  switch (location) {
    case 'header':
      if (isRefusedHeader(name)) throw configurationError(`The header ${name} cannot be mapped to an AWS integration`);
      setHeader(integrationRequest.headers, name, values.join(','));
      break;
    case 'path':
      integrationRequest.path.set(name, values.join(','));
      break;
    case 'querystring':
      integrationRequest.query.set(name, values);
      break;
  }
}

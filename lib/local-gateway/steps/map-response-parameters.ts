import { setHeader } from '../../api-gateway/header-values';
import type { RespondedExchange } from '../exchange';
import { configurationError } from '../gateway-responses/gateway-error';
import { InvalidJsonPayloadError } from '../parameter-mapping/body-path';
import { SourceValues, valuesOf } from '../parameter-mapping/source-values';

/** Sets the headers that the integration response's parameters name. A source that is not there maps to nothing. */
export function mapResponseParameters({ api, answer, context, integrationResponse, response }: RespondedExchange): void {
  if (integrationResponse.parameters.length === 0) return;
  const sources: SourceValues = {
    header: answer.headers, path: [], querystring: [], context, stageVariables: api.stage.variables, body: answer.body,
  };
  try {
    for (const { name, source } of integrationResponse.parameters) {
      const values = valuesOf(source, sources);
      if (values.length > 0) setHeader(response.headers, name, values.join(','));
    }
  } catch (failure) {
    if (failure instanceof InvalidJsonPayloadError) throw configurationError(`Invalid JSON in the endpoint's response: ${failure.message}`);
    throw failure;
  }
}

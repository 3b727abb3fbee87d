import { openWorkBudget } from '../../java/work-budget';
import type { IntegrationResponseDefinition } from '../api-definition/integration-definition';
import type { EndpointResponse } from '../endpoint-call';
import type { RoutedExchange } from '../exchange';
import { configurationError } from '../gateway-responses/gateway-error';

/** The first integration response whose pattern matches the whole status of the answer; the one without a pattern where none does. */
export function selectIntegrationResponse({ method }: RoutedExchange, { statusCode }: EndpointResponse): IntegrationResponseDefinition {
  const { responses } = method.integration;
  openWorkBudget();
  const selected = responses.find(({ selectionPattern }) => selectionPattern?.matches(String(statusCode)))
    ?? responses.find(({ selectionPattern }) => selectionPattern === undefined);
  if (selected === undefined) {
    throw configurationError(`No match for output mapping and no default output mapping configured. Endpoint Response Status Code: ${statusCode}`);
  }
  if (!method.responseStatusCodes.has(selected.statusCode)) {
    throw configurationError(`Output mapping refers to an invalid method response: ${selected.statusCode}`);
  }
  return selected;
}

import { isDroppedHeader } from '../../api-gateway/header-names';
import { setHeader } from '../../api-gateway/header-values';
import type { RoutedExchange } from '../exchange';
import { overriddenValues } from '../parameter-mapping/overrides';

/** Applies what the template set in `$context.requestOverride`, and takes off the headers that no integration gets. */
export function overrideRequest({ integrationRequest }: RoutedExchange): void {
  const { override, headers, path, query } = integrationRequest;
  for (const [name, values] of overriddenValues(override?.header)) setHeader(headers, name, values.join(','));
  for (const [name, values] of overriddenValues(override?.path)) path.set(name, values.join(','));
  for (const [name, values] of overriddenValues(override?.querystring)) query.set(name, values);
  for (const name of headers.keys()) {
    if (isDroppedHeader(name)) headers.delete(name);
  }
}

import { setHeader } from '../../api-gateway/header-values';
import type { RespondedExchange } from '../exchange';
import { overriddenValues } from '../parameter-mapping/overrides';

/** Applies what the templates set in `$context.responseOverride`, that of the request among them. */
export function overrideResponse({ responseOverride, response }: RespondedExchange): void {
  for (const [name, values] of overriddenValues(responseOverride.header)) setHeader(response.headers, name, values.join(','));
  const status = Number(responseOverride.status);
  // Any other status is ignored.
  if (Number.isInteger(status) && status >= 100 && status <= 599) response.statusCode = status;
}

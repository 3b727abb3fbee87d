import { clientHeaderName } from '../../api-gateway/header-names';
import { setDefaultHeader, setHeader } from '../../api-gateway/header-values';
import type { RespondedExchange } from '../exchange';

/** Renames the headers that speak of another connection. The payload is JSON unless a mapping says something else. */
export function finishHeaders({ response: { headers } }: RespondedExchange): void {
  for (const [key, [name, value]] of [...headers]) {
    const clientName = clientHeaderName(name);
    if (clientName === name) continue;
    headers.delete(key);
    if (clientName !== undefined) setHeader(headers, clientName, value);
  }
  setDefaultHeader(headers, 'Content-Type', 'application/json');
}

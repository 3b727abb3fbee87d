import { LOCAL_ACCOUNT } from './cloudformation/pseudo-parameters';
import type { EndpointResponse } from './endpoint-call';

/** What SageMaker answers for an endpoint that there is not. */
export function endpointNotFound(endpointName: string): EndpointResponse {
  return {
    statusCode: 400,
    headers: [['Content-Type', 'application/json'], ['x-amzn-errortype', 'ValidationError:']],
    body: Buffer.from(JSON.stringify({ message: `Endpoint ${endpointName} of account ${LOCAL_ACCOUNT} not found.` })),
  };
}

import { headerValue } from '../../api-gateway/header-values';
import { LOCAL_ACCOUNT, LOCAL_REGION } from '../cloudformation/pseudo-parameters';
import type { EndpointResponse } from '../endpoint-call';
import type { ContainerResponse } from './http-exchange';

/** The statuses of SageMaker that containers hardly use: they are taken for SageMaker's own, so that a stand-in can play them. */
const ownStatuses = [424, 429, 503, 530];

/**
 * What a SageMaker endpoint answers where its container answers so: a container's 4xx or 5xx becomes a ModelError.
 *
 * An answer with the header `x-amzn-errortype`, or with a status of SageMaker's own, is passed on as it is.
 */
export function endpointAnswer(endpointName: string, { statusCode, headers, body }: ContainerResponse): EndpointResponse {
  if (statusCode < 400 || ownStatuses.includes(statusCode) || headerValue(headers, 'x-amzn-errortype') !== undefined) {
    return { statusCode, headers, body };
  }
  const original = body.toString();
  const side = statusCode < 500 ? 'client' : 'server';
  const modelError = {
    ErrorCode: `${side.toUpperCase()}_ERROR_FROM_MODEL`,
    LogStreamArn: `arn:aws:logs:${LOCAL_REGION}:${LOCAL_ACCOUNT}:log-group:/aws/sagemaker/Endpoints/${endpointName}`,
    Message: `Received ${side} error (${statusCode}) from primary with message "${original}".`,
    OriginalMessage: original,
    OriginalStatusCode: statusCode,
  };
  return {
    statusCode: 424,
    headers: [['content-type', 'application/json'], ['x-amzn-errortype', 'ModelError']],
    body: Buffer.from(JSON.stringify(modelError)),
  };
}

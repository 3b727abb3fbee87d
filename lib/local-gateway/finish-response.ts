import { setHeader } from '../api-gateway/header-values';
import type { NamedValue } from '../api-gateway/named-value';
import type { ClientResponse } from './client-response';
import type { Exchange } from './exchange';
import { timeTexts } from './request-time';

/** A response with all but what every response has. */
export interface UnfinishedResponse {
  readonly statusCode: number;
  readonly headers: ReadonlyMap<string, NamedValue>;
  readonly body: Buffer;
  /** Whether the trace goes on in the integration, and is told to the client. */
  readonly isTraced: boolean;
  readonly problem: string | undefined;
}

/** Adds what every response has: the IDs of the request, the end of the execution log and the line of the access log. */
export function finishResponse({ api, context, log }: Exchange, unfinished: UnfinishedResponse): ClientResponse {
  const { statusCode, body, isTraced, problem } = unfinished;
  const headers = new Map(unfinished.headers);
  log.body('Method response body after transformations', body);
  log.values('Method response headers', [...headers.values()]);
  if (problem === undefined) log.line('Successfully completed execution');
  log.line(`Method completed with status: ${statusCode}`);
  const now = Date.now();
  setHeader(headers, 'Date', timeTexts(now).httpDate);
  setHeader(headers, 'x-amzn-RequestId', context.requestId);
  setHeader(headers, 'x-amz-apigw-id', context.extendedRequestId);
  if (isTraced) setHeader(headers, 'X-Amzn-Trace-Id', context.xrayTraceId);
  context.status = statusCode;
  context.responseLength = body.length;
  context.responseLatency = now - context.requestTimeEpoch;
  return {
    kind: 'response',
    statusCode,
    headers: [...headers.values()],
    body,
    log: log.lines,
    accessLogLine: api.stage.accessLogFormat?.lineFor(context),
    problem,
  };
}

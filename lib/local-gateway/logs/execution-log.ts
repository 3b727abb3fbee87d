import type { NamedValue } from '../../api-gateway/named-value';
import type { RequestTrace, TraceStage } from '../trace/request-trace';

/** The execution log of one request, in the lines that the test of API Gateway's console shows; without the time before each. */
export function executionLog({ context: { requestId }, stages }: RequestTrace): readonly string[] {
  return [`Execution log for request ${requestId}`, `Starting execution for request: ${requestId}`, ...stages.flatMap(linesOf)];
}

function linesOf(stage: TraceStage): readonly string[] {
  switch (stage.kind) {
    // The console's test shows the headers that it was given, without those that API Gateway adds.
    case 'routed': return [
      `HTTP Method: ${stage.httpMethod}, Resource Path: ${stage.path}`,
      `Method request path: ${mapText(stage.pathParameters)}`,
      `Method request query string: ${mapText(stage.query)}`,
      `Method request headers: ${mapText(stage.sentHeaders)}`,
      `Method request body before transformations: ${stage.body.toString('utf8')}`,
    ];
    case 'step': return [];
    case 'called': return [
      `Endpoint request URI: ${stage.uri}`,
      `Endpoint request headers: ${mapText(stage.headers)}`,
      `Endpoint request body after transformations: ${stage.body.toString('utf8')}`,
      `Sending request to ${stage.uri}`,
    ];
    case 'answered': return [
      `Received response. Status: ${stage.statusCode}, Integration latency: ${stage.latencyMillis} ms`,
      `Endpoint response headers: ${mapText(stage.headers)}`,
      `Endpoint response body before transformations: ${stage.body.toString('utf8')}`,
    ];
    case 'refused': return [stage.reason];
    case 'responded': return [
      `Method response body after transformations: ${stage.body.toString('utf8')}`,
      `Method response headers: ${mapText(stage.headers)}`,
      ...stage.isSuccessful ? ['Successfully completed execution'] : [],
      `Method completed with status: ${stage.statusCode}`,
    ];
  }
}

/** Parameters or headers, as Java prints a map. */
function mapText(values: readonly NamedValue[]): string {
  return `{${values.map(([name, value]) => `${name}=${value}`).join(', ')}}`;
}

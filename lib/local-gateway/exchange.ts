import type { NamedValue } from '../api-gateway/named-value';
import type { ApiDefinition, ResourceDefinition } from './api-definition/api-definition';
import type { IntegrationResponseDefinition } from './api-definition/integration-definition';
import type { MethodDefinition } from './api-definition/method-definition';
import type { ContextVariables } from './context-variables';
import type { EndpointResponse } from './endpoint-call';
import type { GatewayRequest } from './gateway-request';
import type { LazyTemplate } from './parameter-mapping/lazy-template';
import type { SourceValues } from './parameter-mapping/source-values';
import type { SignatureCheck } from './sigv4/signature-check';
import type { TraceRecorder } from './trace/trace-recorder';

/** A request on its way through the gateway: what every step knows. */
export interface Exchange {
  readonly api: ApiDefinition;
  /** What checks signatures, where they are checked. */
  readonly signatures: SignatureCheck | undefined;
  /** The request as the client sent it, which a signature is for. */
  readonly sent: GatewayRequest;
  /** The request as methods see it. */
  readonly request: GatewayRequest;
  /** `$context`. */
  readonly context: ContextVariables;
  /** What writes down each stage. */
  readonly trace: TraceRecorder;
}

/** The same once its method is known. The steps of the request make the integration's request. */
export interface RoutedExchange extends Exchange {
  /** The same, with its payload decompressed once that step has run. */
  request: GatewayRequest;
  readonly resource: ResourceDefinition;
  readonly method: MethodDefinition;
  /** The parameters of the path, the query string and the header, as they came in. */
  readonly parameters: Omit<SourceValues, 'body' | 'context' | 'stageVariables'>;
  readonly integrationRequest: IntegrationRequest;
  /** What templates set in `$context.responseOverride`. */
  responseOverride: ResponseOverrides;
}

/** The request to the integration, as far as the steps have made it. */
export interface IntegrationRequest {
  /** The headers by name in lower case. */
  readonly headers: Map<string, NamedValue>;
  /** The parameters of the URI's path. */
  readonly path: Map<string, string>;
  readonly query: Map<string, readonly string[]>;
  body: Buffer;
  /** The mapping template that makes the payload; undefined where it passes through. */
  template: LazyTemplate | undefined;
  /** What the template set in `$context.requestOverride`. */
  override: { readonly [part: string]: unknown } | undefined;
}

/** The same once the integration has answered. The steps of the response make the response to the client. */
export interface RespondedExchange extends RoutedExchange {
  readonly answer: EndpointResponse;
  readonly integrationResponse: IntegrationResponseDefinition;
  readonly response: ResponseDraft;
}

/** The response to the client, as far as the steps have made it. */
export interface ResponseDraft {
  statusCode: number;
  /** The headers by name in lower case. */
  readonly headers: Map<string, NamedValue>;
  body: Buffer;
}

/** What templates set in `$context.responseOverride`. */
export interface ResponseOverrides {
  readonly [name: string]: unknown;
  readonly header?: unknown;
  readonly status?: unknown;
}

/** One thing that is done to a request. It throws a GatewayError where the request ends. */
export type RequestStep = (exchange: RoutedExchange) => void;

/** One thing that is done to a response. */
export type ResponseStep = (exchange: RespondedExchange) => void;

import type { NamedValue } from '../api-gateway/named-value';
import type { ApiModel, ResourceModel } from './api-definition/api-model';
import type { IntegrationResponseModel } from './api-definition/integration-model';
import type { MethodModel } from './api-definition/method-model';
import type { ContextVariables } from './context-variables';
import type { EndpointAnswer } from './endpoint-call';
import type { GatewayRequest } from './gateway-request';
import type { ExecutionLog } from './logs/execution-log';
import type { SourceValues } from './parameter-mapping/source-values';
import type { StoredTemplate } from './parameter-mapping/stored-template';
import type { SignatureCheck } from './sigv4/signature-check';

/** A request on its way through the gateway: what every step knows. */
export interface Exchange {
  readonly api: ApiModel;
  /** What checks signatures, where they are checked. */
  readonly signatures: SignatureCheck | undefined;
  readonly request: GatewayRequest;
  /** `$context`. */
  readonly context: ContextVariables;
  readonly log: ExecutionLog;
}

/** The same once its method is known. The steps of the request make the integration's request. */
export interface RoutedExchange extends Exchange {
  readonly resource: ResourceModel;
  readonly method: MethodModel;
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
  template: StoredTemplate | undefined;
  /** What the template set in `$context.requestOverride`. */
  override: { readonly [part: string]: unknown } | undefined;
}

/** The same once the integration has answered. The steps of the response make the response to the client. */
export interface AnsweredExchange extends RoutedExchange {
  readonly answer: EndpointAnswer;
  readonly integrationResponse: IntegrationResponseModel;
  readonly response: ResponseDraft;
}

/** The response to the client, as far as the steps have made it. */
export interface ResponseDraft {
  statusCode: number;
  /** The headers by name in lower case. */
  readonly headers: Map<string, NamedValue>;
  body: Buffer;
}

/** Adds what is known once the integration has answered. Each part is named, since a spread costs several times as much. */
export function answeredExchange(
  { api, signatures, request, context, log, resource, method, parameters, integrationRequest, responseOverride }: RoutedExchange,
  answer: EndpointAnswer,
  integrationResponse: IntegrationResponseModel,
  response: ResponseDraft,
): AnsweredExchange {
  return {
    api, signatures, request, context, log, resource, method, parameters, integrationRequest, responseOverride,
    answer, integrationResponse, response,
  };
}

/** What templates set in `$context.responseOverride`. */
export interface ResponseOverrides {
  readonly [name: string]: unknown;
  readonly header?: unknown;
  readonly status?: unknown;
}

/** One thing that is done to a request. It throws a GatewayException where the request ends. */
export type RequestStep = (exchange: RoutedExchange) => void;

/** One thing that is done to a response. */
export type ResponseStep = (exchange: AnsweredExchange) => void;

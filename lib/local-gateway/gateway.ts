import { PAYLOAD_LIMIT } from '../api-gateway/payload-limit';
import { loadApi, LoadedApi } from './api-definition/load-api';
import type { RouteSummary } from './api-definition/route-summary';
import { REQUEST_STEPS } from './chain';
import type { ClientResponse } from './client-response';
import { completeAnswer, completeCall } from './complete-call';
import type { EndpointResponse, EndpointCall, EndpointFailure } from './endpoint-call';
import { endpointNotFound } from './endpoint-not-found';
import type { RoutedExchange } from './exchange';
import type { GatewayOptions } from './gateway-options';
import type { GatewayRequest } from './gateway-request';
import { endpointFailure, GatewayError, unsupportedIntegration } from './gateway-responses/gateway-error';
import { toGatewayResponse, refuseExchange } from './refuse-exchange';
import { SignatureCheck } from './sigv4/signature-check';
import { routeExchange, startExchange } from './start-exchange';
import { answerMock } from './steps/answer-mock';
import { makeEndpointCall } from './steps/make-endpoint-call';

/** A request that has come as far as the call: whoever has the answer completes it. */
export interface PreparedCall {
  readonly kind: 'call';
  readonly call: EndpointCall;
  /** Goes on with the answer, and with how long it took: the time since the call was prepared, if that is left out. To be called once. */
  complete(answer: EndpointResponse, latencyMillis?: number): ClientResponse;
  /** Goes on where the endpoint did not answer. To be called once. */
  fail(failure: EndpointFailure): ClientResponse;
}

/** The API that a template defines, request by request. Who has it makes the calls to the endpoints, in whatever way. */
export class Gateway {
  /** Throws a SetupError for a template or options that cannot be served. */
  public static fromTemplate(template: object, options: GatewayOptions): Gateway {
    return new Gateway(loadApi(template, options), options);
  }

  public readonly apiName: string;
  public readonly stageName: string;
  public readonly routes: readonly RouteSummary[];
  /** What the template asks for and is not done here, a sentence each, to be said at start. */
  public readonly unsupported: readonly string[];
  /** The most bytes that a request's body may have: 10 MB. */
  public readonly payloadLimit: number = PAYLOAD_LIMIT;
  private readonly signatures: SignatureCheck | undefined;
  private readonly endpointNames: ReadonlySet<string>;

  private constructor(private readonly loaded: LoadedApi, private readonly options: GatewayOptions) {
    this.apiName = loaded.model.name;
    this.stageName = loaded.model.stage.name;
    this.routes = loaded.routes;
    this.unsupported = loaded.unsupported;
    this.signatures = options.credentials === undefined ? undefined : new SignatureCheck(options.credentials);
    this.endpointNames = new Set(options.endpointNames);
  }

  /** Takes a request as far as the call to the endpoint, or to its response where there is no such call. */
  public prepare(request: GatewayRequest): PreparedCall | ClientResponse {
    const exchange = this.start(request);
    return toGatewayResponse(exchange, () => {
      if (request.body.length > PAYLOAD_LIMIT) throw new GatewayError('REQUEST_TOO_LARGE');
      const routed = routeExchange(exchange);
      return toGatewayResponse(routed, () => this.prepareRouted(routed));
    });
  }

  /** The response to a request that is refused before it is read to its end. */
  public refuse(request: GatewayRequest, reason: 'REQUEST_TOO_LARGE' | 'BAD_REQUEST'): ClientResponse {
    return refuseExchange(this.start(request), new GatewayError(reason === 'BAD_REQUEST' ? 'DEFAULT_4XX' : reason));
  }

  private start(request: GatewayRequest): ReturnType<typeof startExchange> {
    return startExchange(this.loaded.model, request, this.signatures, this.options.executionLog ?? false);
  }

  private prepareRouted(exchange: RoutedExchange): PreparedCall | ClientResponse {
    const { target } = exchange.method.integration;
    if (target.kind === 'unsupported') throw unsupportedIntegration(target.name);
    for (const step of REQUEST_STEPS) step(exchange);
    if (target.kind === 'mock') return completeAnswer(exchange, answerMock(exchange), false);
    const call = makeEndpointCall(exchange, target);
    if (!this.endpointNames.has(call.endpointName)) return completeCall(exchange, endpointNotFound(call.endpointName), 0);
    return preparedCall(exchange, call);
  }
}

function preparedCall(exchange: RoutedExchange, call: EndpointCall): PreparedCall {
  const start = Date.now();
  return {
    kind: 'call',
    call,
    complete: (answer, latency = Date.now() - start) => toGatewayResponse(exchange, () => completeCall(exchange, answer, latency)),
    fail: (failure) => refuseExchange(exchange, endpointFailure(failure)),
  };
}

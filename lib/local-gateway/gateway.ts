import { MAX_PAYLOAD_BYTES } from '../api-gateway/limits';
import { loadApi, LoadedApi } from './api-definition/load-api';
import { templateProblem } from './api-definition/template-problem';
import type { ClientResponse } from './client-response';
import type { PreparedCall } from './endpoint-call';
import type { Exchange } from './exchange';
import type { GatewayOptions } from './gateway-options';
import type { GatewayRequest } from './gateway-request';
import { GatewayError } from './gateway-responses/gateway-error';
import type { LocalRoute } from './local-route';
import { prepareCall, startExchange } from './request-pipeline';
import { refuseExchange } from './response-pipeline';
import type { ServedMethod } from './served-method';
import { SignatureCheck } from './sigv4/signature-check';

/** The API that a template defines, request by request. Its user makes the calls to the endpoints, over HTTP or to a stand-in. */
export class Gateway {
  /** Throws a SetupError for a template or options that cannot be served. */
  public static fromTemplate(template: object, options: GatewayOptions): Gateway {
    return new Gateway(loadApi(template, options), options);
  }

  public readonly apiName: string;
  public readonly stageName: string;
  public readonly routes: readonly LocalRoute[];
  /** The methods, and what each needs of a request. */
  public readonly methods: readonly ServedMethod[];
  /** The names of the endpoints that the methods call, each once; one that the request decides has its variables in it. */
  public readonly calledEndpoints: readonly string[];
  /** What the template asks for and the gateway does not do, a sentence each, to be printed at start. */
  public readonly unsupported: readonly string[];
  /** The most bytes that a request's body may have: 10 MB. */
  public readonly payloadLimit: number = MAX_PAYLOAD_BYTES;
  private readonly signatures: SignatureCheck | undefined;
  private readonly endpointNames: ReadonlySet<string>;

  private constructor(private readonly loaded: LoadedApi, private readonly options: GatewayOptions) {
    this.apiName = loaded.definition.name;
    this.stageName = loaded.definition.stage.name;
    this.routes = loaded.routes;
    this.methods = loaded.methods;
    this.calledEndpoints = loaded.calledEndpoints;
    this.unsupported = loaded.unsupported;
    this.signatures = options.credentials === undefined ? undefined : new SignatureCheck(options.credentials);
    this.endpointNames = new Set(options.endpointNames);
  }

  /** Takes a request as far as the call to the endpoint, or to its response where there is no such call. */
  public prepare(request: GatewayRequest): PreparedCall | ClientResponse {
    return prepareCall(this.startExchange(request), this.endpointNames);
  }

  /** The response to a request that is refused before it is read to its end. */
  public refuse(request: GatewayRequest, reason: 'REQUEST_TOO_LARGE' | 'BAD_REQUEST'): ClientResponse {
    return refuseExchange(this.startExchange(request), new GatewayError(reason === 'BAD_REQUEST' ? 'DEFAULT_4XX' : reason));
  }

  /** The first mapping template that does not parse, with its method; undefined where all do. */
  public templateProblem(): string | undefined {
    return templateProblem(this.loaded.definition);
  }

  private startExchange(request: GatewayRequest): Exchange {
    return startExchange(this.loaded.definition, request, this.signatures, this.options.executionLog ?? false);
  }
}

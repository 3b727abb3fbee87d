import type { Stack } from 'aws-cdk-lib';
import type { ClientResponse } from '../local-gateway/client-response';
import type { PreparedCall } from '../local-gateway/endpoint-call';
import type { Gateway } from '../local-gateway/gateway';
import type { IInferenceEndpoint } from '../local-gateway/inference-endpoint';
import type { LocalApiOptions } from '../local-gateway/local-api-options';
import { toEndpointResponse, toGatewayRequest, toInferenceRequest, toLocalResponse } from '../local-gateway/local-messages';
import type { LocalRequest } from '../local-gateway/local-request';
import type { LocalResponse } from '../local-gateway/local-response';
import type { LocalRoute } from '../local-gateway/local-route';
import { checkAnswerOf, checkLocalRequest, checkOptions } from '../local-gateway/untyped-messages';
import { checkObject, checkRequiredText } from '../template-engine/untyped-values';

/**
 * The API that a template defines, in a test: from the very template that is deployed, with stand-ins for the SageMaker endpoints.
 *
 * It does to a request what Amazon API Gateway does, in its order: routing, API key, request validation, mapping templates, the call,
 * the choice of the integration response, gateway responses. It has no connection to AWS. It serves AWS integrations that invoke a
 * SageMaker endpoint, and mock integrations; `unsupported` says what else the template asks for.
 *
 * In Python, Java, .NET or Go, use one API from one thread at a time: hold a lock while you call `handle`
 * and read the fields of its response.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html
 */
export class LocalApi {
  /**
   * Makes the API of a CloudFormation template.
   *
   * Throws an error that says what to do for a template or options that cannot be served.
   *
   * @param template the template as an object, such as `Template.fromStack(stack).toJSON()`
   * @param options the endpoints, and what the template leaves open
   */
  public static fromTemplate(template: { readonly [section: string]: unknown }, options: LocalApiOptions): LocalApi {
    return new LocalApi(template, options);
  }

  /**
   * Makes the API of a stack, whose app is synthesized for it.
   *
   * Throws an error that says what to do for a template or options that cannot be served.
   *
   * @param stack the stack that defines the API
   * @param options the endpoints, and what the template leaves open
   */
  public static fromStack(stack: Stack, options: LocalApiOptions): LocalApi {
    const { Template } = require('aws-cdk-lib/assertions') as typeof import('aws-cdk-lib/assertions');
    return new LocalApi(Template.fromStack(stack).toJSON(), options);
  }

  /**
   * Makes the API of a template that `cdk synth` wrote, such as `cdk.out/MyStack.template.json`.
   *
   * Throws an error that says what to do for a file, a template or options that cannot be served.
   *
   * @param path the file, of 10 MB at most
   * @param options the endpoints, and what the template leaves open
   */
  public static fromFile(path: string, options: LocalApiOptions): LocalApi {
    checkRequiredText('path', path);
    const { readTemplateFile } = require('../local-gateway') as typeof import('../local-gateway');
    try {
      return new LocalApi(Object(JSON.parse(readTemplateFile(path))) as object, options);
    } catch (error) {
      if (!(error instanceof SyntaxError) && (error as Error).name !== 'UnreadableFileError') throw error;
      throw new Error(`The template '${path}' cannot be read: ${(error as Error).message}. Run 'cdk synth' first, or name another file.`);
    }
  }

  /** The API's methods, the most specific path first. */
  public readonly routes: LocalRoute[];

  /** What the template asks for and this API does not do, a sentence each: an authorizer that is not asked, for one. */
  public readonly unsupported: string[];

  /** What does to a request all but the call. */
  private readonly gateway: Gateway;

  /** What answers the calls, by name. */
  private readonly endpoints: ReadonlyMap<string, IInferenceEndpoint>;

  /** Loads the gateway. */
  private constructor(template: object, options: LocalApiOptions) {
    // Named one by one: what is left of the options would be without the getters of a class that implements them.
    checkObject('template', template);
    checkOptions(options);
    const { requireIam = false, credentials, endpoints, api, apiKeys, parameters, stageName } = options;
    if (requireIam !== (credentials !== undefined)) {
      throw new Error("'requireIam' and 'credentials' belong together: give the keys that sign the requests, or neither of the two.");
    }
    this.endpoints = new Map(Object.entries(endpoints));
    // The gateway is loaded with the first API: who imports the package for its construct never needs it.
    const loaded = require('../local-gateway') as typeof import('../local-gateway');
    const endpointNames = [...this.endpoints.keys()];
    const served = { api, apiKeys, parameters, stageName, credentials, endpointNames };
    this.gateway = loaded.Gateway.fromTemplate(template, { ...served, executionLog: true });
    this.routes = [...this.gateway.routes];
    this.unsupported = [...this.gateway.unsupported];
  }

  /**
   * Answers a request as the deployed API would. An error of the API is a response, too; what an endpoint throws is thrown.
   *
   * @param request the request of a client
   */
  public handle(request: LocalRequest): LocalResponse {
    checkLocalRequest(request);
    const prepared = this.gateway.prepare(toGatewayRequest(request));
    return toLocalResponse(prepared.kind === 'response' ? prepared : this.invoke(prepared));
  }

  /** Makes the call to the endpoint, and goes on with its answer. */
  private invoke(prepared: PreparedCall): ClientResponse {
    const { call } = prepared;
    const endpoint = this.endpoints.get(call.endpointName);
    if (endpoint === undefined) return prepared.fail('unreachable');
    const start = Date.now();
    const response = endpoint.invoke(toInferenceRequest(call));
    checkAnswerOf(call.endpointName, response);
    const latency = response.latencyMillis ?? Date.now() - start;
    return latency > call.timeoutMillis ? prepared.fail('timeout') : prepared.complete(toEndpointResponse(response), latency);
  }
}

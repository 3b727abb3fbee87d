import { readFileSync } from 'fs';
import type { InterpretedTemplate } from '../template-linter';
import type { Finding } from '../template-linter/finding';
import type { FindingsOptions } from '../template-linter/findings-options';
import { loadEngine } from '../template-linter/lazy';

/**
 * The request that a mapping template is rendered for. Of a response's template it is the method's request, with the
 * integration's answer as the body.
 */
export interface RenderRequest {
  /**
   * The values of the path's parameters by name, as `$input.params('name')` and `$input.params().path` give them.
   *
   * @default - the request has no path parameters
   */
  readonly pathParameters?: { readonly [name: string]: string };

  /**
   * The query string's parameters by name. Of a parameter that is sent more than once, API Gateway passes on the last value.
   *
   * @default - the request has no query string
   */
  readonly queryStringParameters?: { readonly [name: string]: string };

  /**
   * The headers by name, as the client sent them. `$input.params('name')` finds them in any case of letters,
   * `$input.params().header` only as they are written here.
   *
   * @default - the request has no headers
   */
  readonly headers?: { readonly [name: string]: string };

  /**
   * The payload. What starts with `{`, `[` or `"` must be JSON once the template reads it with `$input.path` or `$input.json`;
   * any other payload is a text for these.
   *
   * @default - an empty payload: `$input.body` prints `{}`, and `$input.json('$')` too
   */
  readonly body?: string;

  /**
   * The variables of the stage, as `$stageVariables` gives them.
   *
   * @default - the stage has no variables
   */
  readonly stageVariables?: { readonly [name: string]: string };

  /**
   * What `$context` holds, such as `{ stage: 'prod', identity: { sourceIp: '192.0.2.1' } }`: texts, numbers, booleans, lists and maps.
   * `requestOverride` and `responseOverride` may be given too: what is set there before the template runs.
   *
   * @default - `$context` holds nothing but the overrides
   * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html
   */
  readonly context?: { readonly [name: string]: unknown };
}

/** What a template overrides of the request to the integration, by `$context.requestOverride`. */
export interface RequestOverride {
  /** The headers that were set, by name: texts, or lists of texts for a header that is sent more than once. */
  readonly header: { readonly [name: string]: unknown };

  /** The path parameters of the integration that were set, by name. */
  readonly path: { readonly [name: string]: unknown };

  /** The query string parameters of the integration that were set, by name. */
  readonly querystring: { readonly [name: string]: unknown };
}

/** What a template overrides of the response to the client, by `$context.responseOverride`. */
export interface ResponseOverride {
  /** The headers that were set, by name. */
  readonly header: { readonly [name: string]: unknown };

  /**
   * The status code, as the template set it: a number or a text. API Gateway takes it only if it is a whole number from 100 to 599.
   *
   * @default - the template set none, and the integration response's status code is sent
   */
  readonly status?: unknown;
}

/** What a mapping template makes of a request. */
export interface RenderResult {
  /** The text that is sent on: to the integration, or for a response's template to the client. */
  readonly body: string;

  /** What the template set in `$context.requestOverride`. */
  readonly requestOverride: RequestOverride;

  /** What the template set in `$context.responseOverride`. */
  readonly responseOverride: ResponseOverride;
}

/**
 * A mapping template, rendered as Amazon API Gateway renders it: for unit tests of the templates that you write.
 *
 * It is an interpreter of its own, without a connection to AWS. It renders what the service renders, byte for byte,
 * and fails where the service answers 500, with an error that names the line and shows it.
 * Some limits keep any template from running away: 1,000 iterations of a #foreach, after which it goes on behind
 * the loop as on API Gateway; directives, parentheses and lists in each other 250 deep; texts of 30 million characters; and
 * ten million steps in one render. What goes beyond them, but for #foreach, is an error.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings.html
 */
export class MappingTemplate {
  /**
   * Parses a template from its text.
   *
   * Throws an error that names line and column, and shows the line, for a template that API Gateway cannot parse.
   *
   * @param source the mapping template, in the Velocity Template Language
   */
  public static fromString(source: string): MappingTemplate {
    return new MappingTemplate(source);
  }

  /**
   * Parses a template from a file in UTF-8.
   *
   * Throws an error that names line and column, and shows the line, for a template that API Gateway cannot parse.
   *
   * @param path the file, relative to the working directory or absolute
   */
  public static fromFile(path: string): MappingTemplate {
    return new MappingTemplate(readFileSync(path, 'utf8'));
  }

  /** What parses and renders. */
  private readonly interpreted: InterpretedTemplate;

  /** Parses the template. */
  private constructor(source: string) {
    this.interpreted = new (loadEngine().InterpretedTemplate)(source);
  }

  /**
   * Renders the template for a request. A template may be rendered any number of times: no render sees another.
   *
   * Throws an error that names line and column, and shows the line, for what API Gateway answers with status 500.
   *
   * @param request the request to render for; one without parameters and payload if it is left out
   */
  public render(request: RenderRequest = {}): RenderResult {
    return this.interpreted.render(request);
  }

  /**
   * What is probably wrong with the template, in the order of its lines: what API Gateway prints instead of running, what lets a client
   * write into the model's input, what cannot become JSON. The construct gives the same findings as warnings when it is made.
   *
   * It needs no request: it runs the template along its execution paths with symbolic values.
   *
   * @param options what is known of the method; what cannot be told without it is left out
   */
  public findings(options: FindingsOptions = {}): Finding[] {
    return loadEngine().templateFindings(this.interpreted, options);
  }
}

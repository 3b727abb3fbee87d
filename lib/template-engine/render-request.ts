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

import { requestVariables } from '../../api-gateway/request-variables';
import { toJavaScript } from '../../api-gateway/to-javascript';
import { JavaMap } from '../../java/java-map';
import type { JavaValue } from '../../java/java-value';
import { RenderFailure } from '../../java/render-failure';
import { MappingTemplateError } from '../../mapping-template-error';
import { configurationError, GatewayException } from '../errors/gateway-exception';
import type { ResponseOverrides, RoutedExchange } from '../exchange';
import { lastValues } from '../header-values';
import type { StoredTemplate } from './stored-template';
import { WriteOnceMap } from './write-once-map';

/** What a template makes of a payload. */
export interface RenderedMapping {
  readonly body: string;
  readonly requestOverride: { readonly [part: string]: unknown };
  readonly responseOverride: ResponseOverrides;
}

/** A template that cannot be parsed, or that fails as it renders. */
export class RenderProblem extends Error {
  /** The response to a request that needs the template. */
  public asException(message: 'request' | 'response'): GatewayException {
    return configurationError(`Unable to transform ${message}: ${this.message}`);
  }
}

/** Renders a template for a payload. The parameters are those of the method's request, for a response's template too. */
export function renderMapping(template: StoredTemplate, exchange: RoutedExchange, body: string): RenderedMapping {
  const { api, parameters, responseOverride } = exchange;
  const { variables, context } = requestVariables({
    pathParameters: lastValues(parameters.path),
    queryStringParameters: lastValues(parameters.querystring),
    headers: lastValues(parameters.header),
    body,
    stageVariables: api.stage.variables,
    context: { ...exchange.context, responseOverride },
  });
  protectOverrides(context);
  try {
    const text = template.template.renderRaw(variables);
    return { body: text, requestOverride: partOf(context, 'requestOverride'), responseOverride: partOf(context, 'responseOverride') };
  } catch (failure) {
    if (failure instanceof MappingTemplateError || failure instanceof RenderFailure) throw new RenderProblem(failure.message);
    throw failure;
  }
}

type Entry = [key: JavaValue, value: JavaValue];

/** Each override can be set once: a template that does it twice fails. */
function protectOverrides(context: JavaMap): void {
  for (const name of ['requestOverride', 'responseOverride']) {
    const override = context.get(name);
    if (!(override instanceof JavaMap)) continue;
    const parts = [...override.entries()].map(([part, value]): Entry => [part, value instanceof JavaMap ? WriteOnceMap.of(value) : value]);
    context.set(name, WriteOnceMap.of(override, parts));
  }
}

function partOf(context: JavaMap, name: string): { readonly [part: string]: unknown } {
  const part = context.get(name);
  return part instanceof JavaMap ? toJavaScript(part) as { [part: string]: unknown } : {};
}

import type { NamedValue } from '../../api-gateway/named-value';
import { RenderError } from '../../java/render-error';
import { JavaMap } from '../../java/values/java-value';
import { MAX_WORK, withStepBudget } from '../../java/work-budget';
import { MappingTemplateError } from '../../template-engine/mapping-template-error';
import { mapFromJavaScript } from '../../template-engine/variables/from-javascript';
import { requestVariables } from '../../template-engine/variables/request-variables';
import type { ResponseOverrides, RoutedExchange } from '../exchange';
import { configurationError, GatewayError } from '../gateway-responses/gateway-error';
import type { LazyTemplate } from './lazy-template';
import { overrideIn, protectOverrides } from './overrides';

/** What a template makes of a payload. */
export interface RenderedMapping {
  readonly body: string;
  readonly requestOverride: { readonly [part: string]: unknown };
  readonly responseOverride: ResponseOverrides;
}

/** A template that cannot be parsed, or that fails as it renders. */
export class MappingRenderError extends Error {
  /** The response to a request that needs the template. */
  public asException(message: 'request' | 'response'): GatewayError {
    return configurationError(`Unable to transform ${message}: ${this.message}`);
  }
}

/** Renders a template for a payload. The parameters are those of the method's request, for a response's template too. */
export function renderMapping(template: LazyTemplate, exchange: RoutedExchange, body: string): RenderedMapping {
  // What is made of the overrides afterwards counts as well.
  return withStepBudget(MAX_WORK, () => renderWithin(template, exchange, body));
}

function renderWithin(template: LazyTemplate, exchange: RoutedExchange, body: string): RenderedMapping {
  const { api, parameters, responseOverride } = exchange;
  const seen = mapFromJavaScript(exchange.context);
  seen.set('responseOverride', mapFromJavaScript(responseOverride));
  const { variables, context } = requestVariables({
    pathParameters: lastValues(parameters.path),
    queryStringParameters: lastValues(parameters.querystring),
    headers: lastValues(parameters.header),
    body,
    stageVariables: mapFromJavaScript(api.stage.variables),
    context: seen,
  });
  protectOverrides(context);
  try {
    const text = template.template.renderRaw(variables);
    return { body: text, requestOverride: overrideIn(context, 'requestOverride'), responseOverride: overrideIn(context, 'responseOverride') };
  } catch (failure) {
    if (failure instanceof MappingTemplateError || failure instanceof RenderError) throw new MappingRenderError(failure.message);
    throw failure;
  }
}

/** The last value of each name: what API Gateway passes to templates. */
function lastValues(values: readonly NamedValue[]): JavaMap {
  const map = new JavaMap();
  for (const [name, value] of values) map.set(name, value);
  return map;
}

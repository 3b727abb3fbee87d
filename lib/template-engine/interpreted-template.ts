import { RenderError } from '../java/render-error';
import { JavaMap, type JavaValue } from '../java/values/java-value';
import { textOf } from '../java/values/value-text';
import { MAX_WORK, withStepBudget } from '../java/work-budget';
import { MappingTemplateError } from './mapping-template-error';
import type { RenderRequest } from './render-request';
import type { RenderResult } from './render-result';
import type { RequestOverride } from './request-override';
import type { ResponseOverride } from './response-override';
import { OverrideMap } from './variables/override-map';
import { requestValues, requestVariables } from './variables/request-variables';
import { toJavaScript } from './variables/to-javascript';
import { LocatedError, renderWithVariables } from './velocity/evaluator/template-renderer';
import { Block } from './velocity/parser/syntax-tree';
import { parseTemplate } from './velocity/parser/template-parser';
import { TemplateSyntaxError } from './velocity/parser/template-syntax-error';

/** A parsed mapping template. */
export class InterpretedTemplate {
  public readonly tree: Block;
  private readonly countsLoops: boolean;

  /** Throws a MappingTemplateError for a template that API Gateway refuses. */
  public constructor(public readonly source: string) {
    this.tree = this.reporting(() => parseTemplate(source));
    this.countsLoops = /velocity(?:Count|HasNext)/.test(source);
  }

  /** Renders the template for a request; throws a MappingTemplateError where API Gateway would answer 500. */
  public render(request: RenderRequest): RenderResult {
    return this.rendering(() => {
      const { variables, context } = requestVariables(requestValues(request));
      const body = renderWithVariables(this.tree, variables, this.countsLoops);
      return {
        body,
        requestOverride: requestOverrideOf(context.get('requestOverride')),
        responseOverride: responseOverrideOf(context.get('responseOverride')),
      };
    });
  }

  /** Renders the template with variables of its own instead of API Gateway's: Velocity's own tests need it. */
  public renderRaw(variables: Map<string, JavaValue>): string {
    return this.rendering(() => renderWithVariables(this.tree, variables, this.countsLoops));
  }

  private rendering<T>(render: () => T): T {
    return this.reporting(() => withStepBudget(MAX_WORK, render));
  }

  /** Turns the errors of the parser and of a render into MappingTemplateErrors; others are faults of the engine. */
  private reporting<T>(action: () => T): T {
    try {
      return action();
    } catch (failure) {
      const { cause, position } = failure instanceof LocatedError ? failure : { cause: failure, position: 0 };
      if (cause instanceof TemplateSyntaxError) throw new MappingTemplateError(cause.message, this.source, cause.position);
      if (cause instanceof RenderError) throw new MappingTemplateError(cause.message, this.source, position);
      // More than the stack or a text of Node.js can hold. The limits come first, unless the caller left little of the stack.
      if (cause instanceof RangeError) throw new MappingTemplateError(`the template needs too much: ${cause.message}`, this.source, position);
      throw cause;
    }
  }
}

function requestOverrideOf(override: JavaValue = null): RequestOverride {
  if (override instanceof OverrideMap && override.isUntouched) return { header: {}, path: {}, querystring: {} };
  const parts = { header: partOf(override, 'header'), path: partOf(override, 'path'), querystring: partOf(override, 'querystring') };
  return { ...parts, ...otherPartsOf(override, parts) };
}

function responseOverrideOf(override: JavaValue = null): ResponseOverride {
  if (override instanceof OverrideMap && override.isUntouched) return { header: {} };
  const parts = { header: partOf(override, 'header') };
  return { ...parts, ...otherPartsOf(override, parts) };
}

/** The values set in a part; none where the template replaced the map by something else. */
function partOf(override: JavaValue, name: string): { readonly [name: string]: unknown } {
  const part = override instanceof JavaMap ? override.get(name) : undefined;
  return part instanceof JavaMap ? toJavaScript(part) as { [name: string]: unknown } : {};
}

/** A template may set parts that API Gateway does not know: they are passed on as well. */
function otherPartsOf(override: JavaValue, parts: object): object {
  if (!(override instanceof JavaMap) || override.size <= Object.keys(parts).length) return {};
  const others = [...override.entries()]
    .map(([key, value]) => [textOf(key), value] as const)
    .filter(([name]) => !Object.hasOwn(parts, name));
  return Object.fromEntries(others.map(([name, value]) => [name, toJavaScript(value)]));
}

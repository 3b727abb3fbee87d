import type { ContentHandling } from '../../api-gateway/binary-types';
import type { ParameterMapping } from '../../api-gateway/mapping-expressions';
import type { Pattern } from '../../java/regex/pattern';
import type { LazyTemplate } from '../parameter-mapping/lazy-template';

/** What a method does with a request, and with the answer. */
export interface IntegrationDefinition {
  readonly target: IntegrationTarget;
  readonly requestParameters: readonly ParameterMapping[];
  readonly requestTemplates: ReadonlyMap<string, LazyTemplate>;
  readonly passthroughBehavior: PassthroughBehavior;
  readonly contentHandling: ContentHandling | undefined;
  readonly timeoutMillis: number;
  /** In the order of the template. */
  readonly responses: readonly IntegrationResponseDefinition[];
}

/** What answers: an endpoint, the method itself, or what is not supported here. */
export type IntegrationTarget
  = | { readonly kind: 'sagemaker'; readonly httpMethod: string; readonly uri: string }
    | { readonly kind: 'mock' }
    | { readonly kind: 'unsupported'; readonly name: string };

/** What happens to a payload that no template is for. */
export type PassthroughBehavior = 'WHEN_NO_MATCH' | 'WHEN_NO_TEMPLATES' | 'NEVER';

/** How an answer becomes a response. */
export interface IntegrationResponseDefinition {
  readonly statusCode: string;
  /** What the status of the answer must match; undefined for the response that takes what no other does. */
  readonly selectionPattern: Pattern | undefined;
  readonly parameters: readonly ParameterMapping[];
  readonly templates: ReadonlyMap<string, LazyTemplate>;
  readonly contentHandling: ContentHandling | undefined;
}

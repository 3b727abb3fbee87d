import type { AccessLogFormat } from '../logs/access-log';
import type { SchemaCheck } from '../request-validation/schema-check';
import type { ResponseModel } from './custom-response';
import type { MethodModel } from './method-model';

/** A REST API and one of its stages, as a template defines them. */
export interface ApiModel {
  /** The logical ID, which stands for the ID that a deployment would give it. */
  readonly apiId: string;
  readonly name: string;
  readonly stage: StageModel;
  readonly resources: readonly ResourceModel[];
  readonly binaryMediaTypes: readonly string[];
  /** The gateway responses that the template customises, by type. */
  readonly gatewayResponses: ReadonlyMap<string, ResponseModel>;
  /** What checks payloads against the schemas of the API's models. */
  readonly schemas: SchemaCheck;
  readonly apiKeys: readonly ApiKeyModel[];
}

/** What a stage adds to its API. */
export interface StageModel {
  readonly name: string;
  readonly variables: { readonly [name: string]: string };
  readonly accessLogFormat: AccessLogFormat | undefined;
}

/** A path and its methods. */
export interface ResourceModel {
  readonly id: string;
  /** The path with its variables: `/ratings/{user_id}`. */
  readonly path: string;
  readonly segments: readonly PathSegment[];
  /** The methods by name; `ANY` among them. */
  readonly methods: ReadonlyMap<string, MethodModel>;
}

/** One part of a path: a text, or a variable that takes one part of the request's path or all that are left. */
export interface PathSegment {
  readonly kind: 'static' | 'variable' | 'greedy';
  /** The text, or the variable's name. */
  readonly name: string;
}

/** A key that a usage plan of the stage has. */
export interface ApiKeyModel {
  readonly id: string;
  readonly value: string;
}

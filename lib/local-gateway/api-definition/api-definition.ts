import type { AccessLogFormat } from '../logs/access-log';
import type { SchemaCheck } from '../request-validation/schema-check';
import type { GatewayResponseDefinition } from './gateway-response-definition';
import type { MethodDefinition } from './method-definition';

/** A REST API and one of its stages, as a template defines them. */
export interface ApiDefinition {
  /** The logical ID, which stands for the ID that a deployment would give it. */
  readonly apiId: string;
  readonly name: string;
  readonly stage: StageDefinition;
  readonly resources: readonly ResourceDefinition[];
  readonly binaryMediaTypes: readonly string[];
  /** The gateway responses that the template customises, by type. */
  readonly gatewayResponses: ReadonlyMap<string, GatewayResponseDefinition>;
  /** What checks payloads against the schemas of the API's models. */
  readonly schemas: SchemaCheck;
  readonly apiKeys: readonly ApiKeyDefinition[];
}

/** What a stage adds to its API. */
export interface StageDefinition {
  readonly name: string;
  readonly variables: { readonly [name: string]: string };
  readonly accessLogFormat: AccessLogFormat | undefined;
}

/** A path and its methods. */
export interface ResourceDefinition {
  readonly id: string;
  /** The path with its variables: `/ratings/{user_id}`. */
  readonly path: string;
  readonly segments: readonly PathSegment[];
  /** The methods by name; `ANY` among them. */
  readonly methods: ReadonlyMap<string, MethodDefinition>;
}

/** One part of a path: a text, or a variable that takes one part of the request's path or all that are left. */
export interface PathSegment {
  readonly kind: 'static' | 'variable' | 'greedy';
  /** The text, or the variable's name. */
  readonly name: string;
}

/** A key that a usage plan of the stage has. */
export interface ApiKeyDefinition {
  readonly id: string;
  readonly value: string;
}

import type { StageVariables } from '../../api-gateway/integration-uris';
import type { ParameterMapping } from '../../api-gateway/mapping-expressions';
import type { PathPart } from '../../api-gateway/path-parts';
import type { AccessLogFormat } from '../logs/access-log';
import type { SchemaCheck } from '../request-validation/schema-check';
import type { MethodDefinition } from './method-definition';

/** A REST API and one of its stages, as a template defines them. */
export interface ApiDefinition {
  /** The logical ID, which stands for the ID that a deployment would give it. */
  readonly apiId: string;
  readonly name: string;
  readonly stage: StageDefinition;
  readonly resources: readonly ResourceDefinition[];
  /** Whether CloudFront is in front of it: so unless `EndpointConfiguration` says otherwise. */
  readonly isEdgeOptimized: boolean;
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
  readonly variables: StageVariables;
  readonly accessLogFormat: AccessLogFormat | undefined;
}

/** A path and its methods. */
export interface ResourceDefinition {
  readonly id: string;
  /** The path with its variables: `/ratings/{user_id}`. */
  readonly path: string;
  readonly pathParts: readonly PathPart[];
  /** The methods by name; `ANY` among them. */
  readonly methods: ReadonlyMap<string, MethodDefinition>;
}

/** A key that a usage plan of the stage has. */
export interface ApiKeyDefinition {
  readonly id: string;
  readonly value: string;
}

/** A gateway response as a template customises it. */
export interface GatewayResponseDefinition {
  /** The status code; the default one of its type where it is undefined. */
  readonly statusCode: number | undefined;
  /** The headers that it adds. */
  readonly parameters: readonly ParameterMapping[];
  /** Templates by media type, which are no mapping templates: only variables are replaced in them. */
  readonly templates: ReadonlyMap<string, string>;
}

import type { MessageParameter } from '../../api-gateway/mapping-expressions';
import type { Authorizer } from '../authorizers/authorizer';
import type { IntegrationDefinition } from './integration-definition';

/** A method of a resource. */
export interface MethodDefinition {
  /** `GET` or another; `ANY` for all. */
  readonly httpMethod: string;
  readonly authorizationType: string;
  /** What authorizes its requests; undefined without an authorizer. */
  readonly authorizer: Authorizer | undefined;
  readonly apiKeyRequired: boolean;
  readonly validatesParameters: boolean;
  readonly validatesBody: boolean;
  /** The parameters that a validator requires, in the order in which API Gateway names those that are missing. */
  readonly requiredParameters: readonly MessageParameter[];
  /** The names of models by media type. */
  readonly requestModels: ReadonlyMap<string, string>;
  readonly integration: IntegrationDefinition;
  /** The status codes that the method declares. */
  readonly responseStatusCodes: ReadonlySet<string>;
}

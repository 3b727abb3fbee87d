import type { ParameterMapping } from '../parameter-mapping/parameter-mapping';

/** A gateway response as a template customises it. */
export interface GatewayResponseDefinition {
  /** The status code; the default one of its type where it is undefined. */
  readonly statusCode: number | undefined;
  /** The headers that it adds. */
  readonly parameters: readonly ParameterMapping[];
  /** Templates by media type, which are no mapping templates: only variables are replaced in them. */
  readonly templates: ReadonlyMap<string, string>;
}

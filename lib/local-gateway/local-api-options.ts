import type { IInferenceEndpoint } from './inference-endpoint';
import type { LocalCredentials } from './sigv4/local-credentials';

/** What a `LocalApi` needs to know besides the template. */
export interface LocalApiOptions {
  /**
   * The endpoints by name, as the methods call them. The name of one that the template itself defines is its `EndpointName` or,
   * without one, its logical ID; the name of one that is imported is that of the export.
   *
   * A name that no method calls is an error. An endpoint that is called and not given answers as SageMaker does where there is none.
   */
  readonly endpoints: { readonly [name: string]: IInferenceEndpoint };

  /**
   * The values of the template's parameters by name; a list is one text, with commas.
   *
   * A parameter that the template does not declare is an error, and so is one without value and default that the API needs.
   *
   * @default - every parameter has its default
   */
  readonly parameters?: { readonly [name: string]: string };

  /**
   * The API to serve, by its logical ID or its name.
   *
   * @default - the only API, or the only one that calls SageMaker; several are an error
   */
  readonly api?: string;

  /**
   * The stage to serve, by its name: its variables and its usage plans' keys.
   *
   * @default - the only stage; several are an error
   */
  readonly stageName?: string;

  /**
   * Values of API keys that are accepted. Most keys get their values only when they are deployed; these stand for them, in their order.
   *
   * @default - the keys of the stage's usage plans to which the template gives a value
   */
  readonly apiKeys?: string[];

  /**
   * Whether requests to methods with IAM authorization must be signed by Signature Version 4, with the `credentials`. IAM policies
   * are not evaluated.
   *
   * @default false
   */
  readonly requireIam?: boolean;

  /**
   * The keys that sign the requests. Only with `requireIam`, which needs them.
   *
   * @default - requests are not signed
   */
  readonly credentials?: LocalCredentials;
}

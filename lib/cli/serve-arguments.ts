import type { LogFormat } from './live-log';

/** What `serve` was told. */
export interface ServeArguments {
  /** The template or the folder of templates, if one was given. */
  readonly template?: string;
  /** Where the containers are, by the names of the endpoints that they stand for. */
  readonly endpoints: { readonly [endpointName: string]: URL };
  /** The port; 0 for any free one. */
  readonly port: number;
  readonly host: string;
  readonly api?: string;
  readonly stageName?: string;
  readonly apiKeys?: readonly string[];
  readonly parameters: { readonly [name: string]: string };
  /** The names under which the server may be called, besides those of the loopback and the address of `host`. */
  readonly allowedHosts: readonly string[];
  /** The file with the result of Lambda authorizers. */
  readonly authorizerContextPath?: string;
  /** Whether requests have the names of their headers in lower case, as by HTTP/2. */
  readonly lowerCaseHeaders: boolean;
  readonly requireIam: boolean;
  /** How requests are printed; for a person on a terminal, and as the access log elsewhere, if it is left out. */
  readonly logFormat?: LogFormat;
  readonly verbose: boolean;
}

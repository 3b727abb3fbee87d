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
  readonly requireIam: boolean;
  readonly verbose: boolean;
}

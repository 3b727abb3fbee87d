/** The keys of whoever may call the API. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Given where the keys are temporary. */
  readonly sessionToken?: string;
}

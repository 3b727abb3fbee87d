/** The keys of whoever calls a `LocalApi`. They can be made up. */
export interface LocalCredentials {
  /** The ID of the access key. */
  readonly accessKeyId: string;

  /** The secret access key. */
  readonly secretAccessKey: string;

  /**
   * The session token, for temporary keys.
   *
   * @default - the keys are not temporary
   */
  readonly sessionToken?: string;
}

/** A mistake in how the command was called, or in a file it was given: its message is all that the user needs. */
export class UsageError extends Error {
  public override readonly name = 'UsageError';

  /**
   * `exitCode` is 2 for arguments that make no sense, and 1 for anything that is wrong with what they name. The message is one line; an
   * excerpt of a template may follow.
   */
  public constructor(message: string, public readonly exitCode: 1 | 2 = 1, public readonly excerpt = '') {
    super(message);
  }
}

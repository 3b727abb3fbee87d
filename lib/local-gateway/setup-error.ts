/** What is wrong with the template or the options, in one line that says what to do. It is the user's to mend: show the message alone. */
export class SetupError extends Error {
  /** The class keeps its name where the package is minified. */
  public static override readonly name = 'SetupError';
  public override readonly name = SetupError.name;
}

/** What is wrong with a template, and where: found while it is parsed. */
export class TemplateSyntaxError extends Error {
  /** `position` counts characters from the start of the template. */
  public constructor(message: string, public readonly position: number) {
    super(message);
  }
}

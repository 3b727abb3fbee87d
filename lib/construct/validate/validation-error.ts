/** A rule that a prop breaks, in a sentence that names the prop, the rule, the value got and the remedy; lines of a template may follow. */
export type Problem = string;

/**
 * Says what is wrong with a construct's props, all of it at once.
 *
 * The CDK's class of the same name is internal and its constructor has changed before, so this is one of our own. It
 * carries the CDK's two marks, by which `Errors.isConstructError` and `Errors.isValidationError` know it.
 */
export class ValidationError extends Error {
  public override readonly name = 'ValidationError';
  public readonly type = 'validation';
  public readonly level = 'error';
  public readonly time = new Date().toISOString();

  public constructor(problems: readonly Problem[], public readonly constructPath: string, options?: ErrorOptions) {
    super(describe(problems, constructPath), options);
    for (const mark of ['@aws-cdk/core.SynthesisError', '@aws-cdk/core.ValidationError']) {
      Object.defineProperty(this, Symbol.for(mark), { value: true });
    }
  }
}

function describe(problems: readonly Problem[], constructPath: string): string {
  const [only, ...others] = problems;
  if (only !== undefined && others.length === 0) return only.replace(/$|\n/, (end) => ` (at ${constructPath})${end}`);
  const list = problems.map((problem) => `  - ${problem.trimEnd().replace(/\n(?=.)/g, '\n    ')}`);
  return `${problems.length} problems with the props (at ${constructPath}):\n${list.join('\n')}`;
}

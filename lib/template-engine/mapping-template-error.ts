import { SourceLines, type SourcePlace } from './source-lines';

/** API Gateway refuses the template, or answers 500: the message ends with the line and a caret under the place. */
export class MappingTemplateError extends Error {
  /** The class keeps its name where the package is minified. */
  public static override readonly name = 'MappingTemplateError';
  public override readonly name = MappingTemplateError.name;
  public readonly line: number;
  public readonly column: number;

  /** `position` counts characters from the start of `source`. */
  public constructor(public readonly problem: string, source: string, public readonly position: number) {
    const place = new SourceLines(source).placeOf(position);
    super(describe(problem, place));
    this.line = place.line;
    this.column = place.column;
  }
}

function describe(problem: string, { line, column, excerpt }: SourcePlace): string {
  return `${problem} (line ${line}, column ${column})\n\n${excerpt}`;
}

import { SourceLines, type SourcePlace } from './source-lines';

/** What is wrong with a mapping template, where it is, and the line itself with a caret under the place. */
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

/** What is wrong in words, and where. */
function describe(problem: string, { line, column, excerpt }: SourcePlace): string {
  return `${problem} (line ${line}, column ${column})\n\n${excerpt}`;
}

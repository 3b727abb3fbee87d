import type { JsonObject } from '../cloudformation/json-object';
import { contextText } from '../parameter-mapping/source-values';

/** The format of a stage's access log, taken apart once for all requests. */
export class AccessLogFormat {
  /** Texts and names of variables take turns. */
  private readonly parts: readonly (string | readonly string[])[];

  public constructor(format: string) {
    this.parts = format.trim().split(VARIABLE).map((part, index) => (index % 2 === 0 ? part : part.split('.')));
  }

  /** The line of a request: the format with the variables of `$context` in it; `-` for those that have no value. */
  public lineFor(context: JsonObject): string {
    let line = '';
    for (const part of this.parts) line += typeof part === 'string' ? part : contextText(context, part) ?? '-';
    return line;
  }
}

const VARIABLE = /\$context\.([A-Za-z][\w.]*\w|[A-Za-z])/;

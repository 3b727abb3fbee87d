import { parseSource } from '../parameter-mapping/parameter-source';
import { SourceValues, valuesOf } from '../parameter-mapping/source-values';

/**
 * Puts values in place of the variables of a gateway response's template: `$context.x`, `$stageVariables.x` and
 * `$method.request.header.x`, with braces or without. This is no mapping template: nothing else in it has a meaning.
 */
export function substituteVariables(template: string, values: SourceValues): string {
  return template.replace(VARIABLE, (variable, inBraces: string | undefined, plain: string | undefined) => {
    const source = parseSource(inBraces ?? plain ?? '', 'method.request.');
    return source === undefined ? variable : valuesOf(source, values).join(',');
  });
}

const NAME = String.raw`(?:context|stageVariables|method\.request)(?:\.[A-Za-z0-9_-]+)+`;
const VARIABLE = new RegExp(String.raw`\$(?:\{(${NAME})\}|(${NAME}))`, 'g');

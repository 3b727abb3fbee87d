import type { TemplateUse } from './findings/finding';
import { placed, PlacedFinding } from './findings/placed-finding';
import { MappingTemplateError } from './mapping-template-error';
import { InterpretedTemplate } from './mapping-template-interpreter';

/** What is wrong with the text of a template: that it does not parse, or else what is found in it for a use, if one is given. */
export function checkTemplate(source: string, use?: TemplateUse): PlacedFinding[] {
  try {
    const template = new InterpretedTemplate(source);
    return use === undefined ? [] : template.findings(use);
  } catch (failure) {
    if (!(failure instanceof MappingTemplateError)) throw failure;
    return placed(source, [{ id: 'syntaxError', position: failure.position, message: failure.problem }]);
  }
}

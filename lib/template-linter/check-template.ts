import { InterpretedTemplate } from '../template-engine/interpreted-template';
import { MappingTemplateError } from '../template-engine/mapping-template-error';
import type { TemplateUse } from './finding';
import { placed, PlacedFinding } from './placed-finding';
import { templateFindings } from './template-findings';

/** What is wrong with the text of a template: that it does not parse, or else what is found in it for a use, if one is given. */
export function checkTemplate(source: string, use?: TemplateUse): PlacedFinding[] {
  try {
    const template = new InterpretedTemplate(source);
    return use === undefined ? [] : templateFindings(template, use);
  } catch (failure) {
    if (!(failure instanceof MappingTemplateError)) throw failure;
    return placed(source, [{ id: 'syntaxError', position: failure.position, message: failure.problem }]);
  }
}

import { MappingTemplateError } from '../../template-engine/mapping-template-error';
import type { LazyTemplate } from '../parameter-mapping/lazy-template';
import type { ApiDefinition } from './api-definition';
import { describeMethod, methodsOf } from './api-methods';

/** The first mapping template of an API that does not parse, with its method; undefined where all do. */
export function templateProblem(api: ApiDefinition): string | undefined {
  for (const placed of methodsOf(api)) {
    const { requestTemplates, responses } = placed.method.integration;
    for (const template of [...requestTemplates.values(), ...responses.flatMap(({ templates }) => [...templates.values()])]) {
      const problem = problemOf(template);
      if (problem !== undefined) return `${describeMethod(placed)}: ${problem}`;
    }
  }
  return undefined;
}

function problemOf(template: LazyTemplate): string | undefined {
  try {
    if (!template.isEmpty) template.parse();
    return undefined;
  } catch (failure) {
    // The excerpt of the template follows in further lines.
    if (failure instanceof MappingTemplateError) return failure.message.replace(/\n[^]*/, '');
    throw failure;
  }
}

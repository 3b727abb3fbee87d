import type { Block } from '../velocity/syntax-tree';
import { printedDirectives } from './directive-findings';
import { Exploration, explore } from './explore';
import type { Finding, TemplateUse } from './finding';
import { outputFindings } from './output-findings';
import { undeclaredParameters, unreadParameters } from './parameter-findings';
import { syntaxFindings } from './syntax-findings';
import { hasMarks } from './world';

/** What is probably wrong with a template, in the order of its lines. */
export function templateFindings(source: string, template: Block, use: TemplateUse): Finding[] {
  const exploration: Exploration = hasMarks(source) ? { worlds: [], isComplete: false } : explore(template, use);
  const printed = printedDirectives(source);
  const found = [
    ...printed.map(({ finding }) => finding),
    ...syntaxFindings(template, printed.flatMap(({ variables }) => variables)),
    ...unreadParameters(exploration, use),
    ...withoutRepetitions([
      ...exploration.worlds.flatMap(({ world }) => world.findings),
      ...undeclaredParameters(exploration, use),
      ...outputFindings(exploration),
    ]),
  ];
  return found.sort((first, second) => first.position - second.position);
}

/** One finding of a kind for each place. */
function withoutRepetitions(findings: readonly Finding[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const place = `${finding.id} ${finding.position}`;
    if (!found.has(place)) found.set(place, finding);
  }
  return [...found.values()];
}

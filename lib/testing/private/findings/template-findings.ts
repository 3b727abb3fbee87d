import type { Block } from '../velocity/syntax-tree';
import { directiveFindings } from './directive-findings';
import { Exploration, explore } from './explore';
import type { Finding, TemplateUse } from './finding';
import { outputFindings } from './output-findings';
import { parameterFindings } from './parameter-findings';
import { syntaxFindings } from './syntax-findings';
import { hasMarks } from './world';

/** What is probably wrong with a template, in the order of its lines. */
export function templateFindings(source: string, template: Block, use: TemplateUse): Finding[] {
  const exploration: Exploration = hasMarks(source) ? { worlds: [], isComplete: false } : explore(template, use);
  const found = [
    ...directiveFindings(source),
    ...syntaxFindings(template),
    ...exploration.worlds.flatMap(({ world }) => world.findings),
    ...parameterFindings(exploration, use),
    ...outputFindings(exploration),
  ];
  return withoutRepetitions(found).sort((first, second) => first.position - second.position);
}

/** One finding of a kind for each place. */
function withoutRepetitions(findings: readonly Finding[]): Finding[] {
  return [...new Map([...findings].reverse().map((finding) => [`${finding.id} ${finding.position}`, finding])).values()];
}

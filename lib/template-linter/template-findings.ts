import type { InterpretedTemplate } from '../template-engine/interpreted-template';
import { printedDirectives } from './checks/directive-findings';
import { outputFindings } from './checks/output-findings';
import { undeclaredParameters, unreadParameters } from './checks/parameter-findings';
import { syntaxFindings } from './checks/syntax-findings';
import type { Finding, TemplateUse } from './finding';
import { placed, type PlacedFinding } from './placed-finding';
import { hasPlaceholders } from './symbolic/execution-path';
import { Exploration, explore } from './symbolic/explore';

/** What is probably wrong with a template, in the order of its lines. */
export function templateFindings({ source, tree }: InterpretedTemplate, use: TemplateUse): PlacedFinding[] {
  const exploration: Exploration = hasPlaceholders(source) ? { paths: [], isComplete: false } : explore(tree, use);
  const printed = printedDirectives(source);
  const found = [
    ...printed.map(({ finding }) => finding),
    ...syntaxFindings(tree, printed.flatMap(({ variables }) => variables)),
    ...unreadParameters(exploration, use),
    ...withoutRepetitions([
      ...exploration.paths.flatMap(({ path }) => path.findings),
      ...undeclaredParameters(exploration, use),
      ...outputFindings(exploration),
    ]),
  ];
  return placed(source, found.sort((first, second) => first.position - second.position));
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

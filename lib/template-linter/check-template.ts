import { InterpretedTemplate } from '../template-engine/interpreted-template';
import { MappingTemplateError } from '../template-engine/mapping-template-error';
import { printedDirectives } from './checks/directive-findings';
import { failureFindings } from './checks/failure-findings';
import { outputFindings } from './checks/output-findings';
import { undeclaredParameters, unreadParameters } from './checks/parameter-findings';
import { syntaxFindings } from './checks/syntax-findings';
import type { Finding } from './finding';
import type { FindingsOptions } from './findings-options';
import { hasPlaceholders } from './symbolic/execution-path';
import { type Exploration, explore } from './symbolic/explore';
import { placeFindings, type UnplacedFinding } from './unplaced-finding';

const unexplored: Exploration = { paths: [], isComplete: false, isCutShort: false };

const notFullyChecked: UnplacedFinding = {
  id: 'notFullyChecked',
  position: 0,
  message: 'the check of this template takes more work or memory than a check may take, so that a part was not checked: '
    + 'split the template, or take loops out of loops',
};

/** Finds what is wrong with a template: a syntax error, or else what the rules find. Without options, only a syntax error is looked for. */
export function checkTemplate(source: string, options?: FindingsOptions): Finding[] {
  try {
    const template = new InterpretedTemplate(source);
    return options === undefined ? [] : templateFindings(template, options);
  } catch (error) {
    if (!(error instanceof MappingTemplateError)) throw error;
    return placeFindings(source, [{ id: 'syntaxError', position: error.position, message: error.problem }]);
  }
}

/** Finds what is probably wrong with a parsed template, in the order of its lines. */
export function templateFindings({ source, tree }: InterpretedTemplate, options: FindingsOptions): Finding[] {
  // A template with the characters that serve as placeholders cannot be told from its values.
  const exploration: Exploration = hasPlaceholders(source) ? unexplored : explore(tree, options);
  const printed = printedDirectives(source);
  const found = [
    ...exploration.isCutShort ? [notFullyChecked] : [],
    ...printed.map(({ finding }) => finding),
    ...syntaxFindings(tree, printed.flatMap(({ variables }) => variables)),
    ...unreadParameters(exploration, options),
    ...withoutRepetitions([
      ...exploration.paths.flatMap(({ path }) => path.findings),
      ...undeclaredParameters(exploration, options),
      ...failureFindings(exploration),
      ...outputFindings(exploration),
    ]),
  ];
  return placeFindings(source, found.sort((first, second) => first.position - second.position));
}

/** Execution paths share findings: keeps one of an ID for each place. */
function withoutRepetitions(findings: readonly UnplacedFinding[]): UnplacedFinding[] {
  const found = new Map<string, UnplacedFinding>();
  for (const finding of findings) {
    const place = `${finding.id} ${finding.position}`;
    if (!found.has(place)) found.set(place, finding);
  }
  return [...found.values()];
}

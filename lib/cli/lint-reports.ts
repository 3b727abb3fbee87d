import { FindingSeverity } from '../template-linter/finding-severity';
import { printable, printableLine } from './printable';
import { type LintedTemplate, sarifLog } from './sarif-log';
import { type Colour, coloured, type Terminal } from './terminal';

type Report = (linted: readonly LintedTemplate[], terminal: Terminal) => string;

const colours: { readonly [severity in FindingSeverity]: Colour } = {
  [FindingSeverity.ERROR]: 'red', [FindingSeverity.WARNING]: 'yellow', [FindingSeverity.NOTE]: 'green',
};

/** The formats that `lint` prints. */
export const lintReports = {
  text: (linted, { outColours }) => [
    ...linted.flatMap(({ path, findings }) => findings.map(({ id, severity, message, line, column, excerpt }) =>
      `${printableLine(path)}:${line}:${column}: ${coloured(`${severity}:`, colours[severity], outColours)} ${printableLine(message)} [${id}]\n\n`
      + `${printable(excerpt)}\n\n`)),
    `${summary(linted)}\n`,
  ].join(''),
  json: (linted) => json(linted.flatMap(({ path, findings }) => findings.map(({ id, severity, message, line, column }) =>
    ({ path, line, column, severity, id, message })))),
  sarif: (linted) => json(sarifLog(linted)),
} as const satisfies { readonly [format: string]: Report };

/** The name of a format. */
export type LintFormat = keyof typeof lintReports;

function json(value: object): string {
  return `${printable(JSON.stringify(value, undefined, 2))}\n`;
}

/** Counts the findings by severity, the worst first. */
function summary(linted: readonly LintedTemplate[]): string {
  const counts = Object.values(FindingSeverity).flatMap((severity) => {
    const count = linted.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [plural(count, severity)];
  });
  return `${counts.length === 0 ? 'no findings' : counts.join(', ')} in ${plural(linted.length, 'template')}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

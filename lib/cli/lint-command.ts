import { FindingSeverity } from '../template-linter/finding-severity';
import type { FindingsOptions } from '../template-linter/findings-options';
import { checkTemplate } from '../template-linter/lazy';
import { type LintFormat, lintReports } from './lint-reports';
import { readText } from './read-json';
import type { LintedTemplate } from './sarif-log';
import type { Terminal } from './terminal';

/** The arguments of `lint`. */
export interface LintArguments {
  readonly templatePaths: readonly string[];
  readonly format: LintFormat;
  /** The least severity with which the exit code is 1. */
  readonly failOn: FailOn;
  /** The method that the templates belong to, as far as it was given. */
  readonly method: FindingsOptions;
}

/** The severities by which `lint` can fail, the worst first. */
const severities = Object.values(FindingSeverity);

/** The severities that `--fail-on` takes, and `never`. */
export const failOnValues = [...severities, 'never'] as const;

type FailOn = typeof failOnValues[number];

/** Prints the findings in mapping templates; returns the exit code. */
export function lintCommand({ templatePaths, format, failOn, method }: LintArguments, terminal: Terminal): number {
  const linted = templatePaths.map((path): LintedTemplate => ({ path, findings: checkTemplate(readText(path, 'the mapping template'), method) }));
  terminal.out(lintReports[format](linted, terminal));
  const failing = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
  return linted.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity))) ? 1 : 0;
}

// every-template FILE: checks and renders each template of a file of cases, and shows those that take longest.
import { readFileSync } from 'node:fs';
import { MappingTemplate } from '../lib/testing/mapping-template';
import { median, type Row, holds, tableOf } from './row';

/** A case of the file: what is rendered, and for what. */
interface Case {
  readonly id: string;
  readonly template: string;
  readonly input: {
    readonly body?: string;
    readonly path?: Texts;
    readonly query?: Texts;
    readonly headers?: Texts;
    readonly context?: Readonly<{ [name: string]: unknown }>;
    readonly stageVariables?: Texts;
  };
}

type Texts = Readonly<{ [name: string]: string }>;

const ROUNDS = 5;
const MOST_MS = 100;
const SHOWN = 5;

function millisecondsOf(task: () => void): number {
  return median(Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    try {
      task();
    } catch {
      // Some cases are of templates that fail, which takes its time too.
    }
    return performance.now() - start;
  }));
}

function main(file: string): void {
  const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[];
  const tasks: readonly (readonly [string, (tried: Case) => void])[] = [
    ['findings', ({ template }) => MappingTemplate.fromString(template).findings()],
    ['render', ({ template, input: { path, query, ...others } }) =>
      MappingTemplate.fromString(template).render({ ...others, pathParameters: path, queryStringParameters: query })],
  ];
  const rows = tasks.flatMap(([name, task]) => {
    const figures = cases.map((tried): Row => {
      const figure = millisecondsOf(() => {
        task(tried);
      });
      return { what: `${name} of ${tried.id}`, figure, unit: 'ms', atMost: MOST_MS };
    });
    return figures.sort((left, right) => right.figure - left.figure).slice(0, SHOWN);
  });
  process.stdout.write(`${cases.length} templates, those that take longest, each the median of ${ROUNDS} times\n${tableOf(rows)}\n`);
  process.exitCode = rows.every(holds) ? 0 : 1;
}

main(process.argv[2] ?? '');

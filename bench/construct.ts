import { execFileSync } from 'node:child_process';
import { ROOT } from '../scripts/folders';
import { compiled } from './compiled';
import { median, tableOf, type Row } from './row';

const PROCESSES = 11;

interface Measurement {
  readonly milliseconds: number;
  readonly megabytes: number;
}

type Subject = 'construct' | 'by-hand' | 'solutions-constructs-core';
type Task = 'import' | 'one' | 'many';

const subjects: readonly Subject[] = ['construct', 'by-hand', 'solutions-constructs-core'];

function measure(script: string, subject: Subject, task: Task): Measurement {
  const output = execFileSync(process.execPath, [script, subject, task], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return JSON.parse(output) as Measurement;
}

/** Each subject's medians. The subjects take turns, so that what slows the machine slows them all; the first turn only warms it. */
function medians(script: string, task: Task): { readonly [subject: string]: Measurement } {
  const turn = () => subjects.map((subject) => ({ subject, ...measure(script, subject, task) }));
  const turns = Array.from({ length: PROCESSES + 1 }, turn).slice(1).flat();
  return Object.fromEntries(subjects.map((subject) => {
    const own = turns.filter((each) => each.subject === subject);
    return [subject, { milliseconds: median(own.map((each) => each.milliseconds)), megabytes: median(own.map((each) => each.megabytes)) }];
  }));
}

interface Bound {
  readonly task: Task;
  readonly what: string;
  readonly unit: 'ms' | 'MB';
  readonly timesByHand: number;
}

const bounds: readonly Bound[] = [
  { task: 'import', what: 'import', unit: 'ms', timesByHand: 1.2 },
  { task: 'one', what: 'process start to template', unit: 'ms', timesByHand: 1.05 },
  { task: 'many', what: '200 constructs', unit: 'ms', timesByHand: 1.1 },
  { task: 'many', what: '200 constructs, peak memory', unit: 'MB', timesByHand: 1.05 },
];

/** The construct, beside the same resources by hand and beside the helper package of AWS's constructs. */
export function benchConstruct(): Row[] {
  const script = compiled('measure');
  const measured = { import: medians(script, 'import'), one: medians(script, 'one'), many: medians(script, 'many') };
  return bounds.flatMap(({ task, what, unit, timesByHand }) => {
    const figureOf = (subject: Subject) => measured[task][subject]![unit === 'ms' ? 'milliseconds' : 'megabytes'];
    return [
      { what, figure: figureOf('construct'), unit },
      { what: '  × the same by hand', figure: figureOf('construct') / figureOf('by-hand'), unit: '', atMost: timesByHand },
      { what: '  × with @aws-solutions-constructs/core', figure: figureOf('construct') / figureOf('solutions-constructs-core'), unit: '' },
    ];
  });
}

if (require.main === module) {
  process.stdout.write(`The construct: medians of ${PROCESSES} processes each\n\n${tableOf(benchConstruct())}\n`);
}

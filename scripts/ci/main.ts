// Runs steps of the list in steps.ts, two at a time where there are two processors. Prints the output of each in one piece when it ends,
// with the time that it took, and last, how many passed.
//
//   .ci/run [STEP…] [--require STEP,…] [--plan]
//
// A step whose program, registry or file is missing here is skipped by name; one that is required fails then. Without the name of a step,
// all run. With --plan, none runs: it is printed which would.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { plan } from './plan';
import { runSteps, type Outcome } from './run-steps';
import { groups, steps } from './steps';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'require': { type: 'string', default: '' }, 'plan': { type: 'boolean', default: false }, 'passed-before': { type: 'string', default: '0' } },
  });
  const required = named(values.require.split(',').filter((name) => name !== ''));
  const asked = plan(steps, named(positionals), required);
  const counts = { passed: Number(values['passed-before']), failed: 0, skipped: 0 };
  const ended = ({ step: { title, command }, verdict, output, reason, seconds }: Outcome): void => {
    counts[verdict] += 1;
    const why = reason === undefined ? '' : `, ${reason}`;
    const time = seconds === undefined ? '' : ` (${seconds} s)`;
    if (values.plan) {
      process.stdout.write(`${title}: ${verdict === 'passed' ? 'would run' : `would be ${verdict}${why}`}\n`);
      return;
    }
    process.stdout.write(`=== ${title}: ${command.join(' ')}\n${output}=== ${title}: ${verdict === 'failed' ? 'FAILED' : verdict}${why}${time}\n`);
  };
  await runSteps(asked, { required, isDry: values.plan, lanes: Math.min(availableParallelism(), 2), ended });
  if (!values.plan) process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

/** The steps that names stand for, of steps or of groups. */
function named(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => {
    const ids = groups.get(name) ?? steps.filter(({ id }) => id === name).map(({ id }) => id);
    if (ids.length === 0) throw new Error(`there is no step '${name}'; there are ${[...steps.map(({ id }) => id), ...groups.keys()].join(', ')}`);
    return ids;
  }));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});

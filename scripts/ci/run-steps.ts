import { spawn } from 'node:child_process';
import type { Step } from './step';

/** How a step ended. */
export interface Outcome {
  readonly step: Step;
  readonly verdict: 'passed' | 'failed' | 'skipped';
  /** All that it printed, in one piece. */
  readonly output: string;
  /** Why it failed or was skipped without running. */
  readonly reason?: string;
  /** The time that it took; undefined where it did not run. */
  readonly seconds?: number;
}

export interface RunOptions {
  /** Steps that must not be skipped. */
  readonly required: ReadonlySet<string>;
  /** Looks for what the steps need, but runs none. */
  readonly isDry: boolean;
  /** How many steps may run at once. */
  readonly lanes: number;
  readonly ended: (outcome: Outcome) => void;
}

/** Runs steps, each as soon as those before it have passed and a lane is free. */
export async function runSteps(steps: readonly Step[], options: RunOptions): Promise<void> {
  const waiting = new Set(steps);
  const running = new Map<Step, Promise<void>>();
  const verdicts = new Map<string, Outcome['verdict']>();
  const start = (step: Step): void => {
    waiting.delete(step);
    running.set(step, outcomeOf(step, verdicts, options).then((outcome) => {
      verdicts.set(step.id, outcome.verdict);
      running.delete(step);
      options.ended(outcome);
    }));
  };
  while (waiting.size + running.size > 0) {
    for (const step of waiting) {
      if (canStart(step, running, verdicts, options.lanes)) start(step);
    }
    if (running.size === 0) throw new Error(`these steps wait for each other: ${[...waiting].map(({ id }) => id).join(', ')}`);
    await Promise.race(running.values());
  }
}

function canStart(step: Step, running: ReadonlyMap<Step, unknown>, verdicts: ReadonlyMap<string, unknown>, lanes: number): boolean {
  if (running.size >= (step.alone === true ? 1 : lanes) || [...running.keys()].some(({ alone }) => alone === true)) return false;
  return (step.after ?? []).every((id) => verdicts.has(id));
}

async function outcomeOf(step: Step, verdicts: ReadonlyMap<string, Outcome['verdict']>, options: RunOptions): Promise<Outcome> {
  const missing = await missingFor(step);
  if (missing.length > 0) return withoutNeeds(step, `this machine does not have or reach ${missing.join(', ')}`, options);
  const unmet = (step.after ?? []).find((id) => verdicts.get(id) !== 'passed');
  if (unmet !== undefined) {
    const isSkipped = verdicts.get(unmet) === 'skipped' && !options.required.has(step.id);
    return { step, verdict: isSkipped ? 'skipped' : 'failed', output: '', reason: `since '${unmet}' did not pass` };
  }
  if (options.isDry) return { step, verdict: 'passed', output: '' };
  const start = Date.now();
  const { isPassed, output } = await run(step.command);
  return { step, verdict: isPassed ? 'passed' : 'failed', output, seconds: Math.round((Date.now() - start) / 1000) };
}

async function withoutNeeds(step: Step, reason: string, { required, isDry }: RunOptions): Promise<Outcome> {
  const { isPassed, output } = isDry || step.without === undefined ? { isPassed: true, output: '' } : await run(step.without);
  return { step, verdict: required.has(step.id) || !isPassed ? 'failed' : 'skipped', output, reason };
}

async function missingFor({ needs = [] }: Step): Promise<string[]> {
  const missing: string[] = [];
  for (const { name, isHere } of needs) {
    // Without the program, its registry cannot be asked.
    if (missing.length === 0 && !await isHere()) missing.push(name);
  }
  return missing;
}

/** Runs a command; gives all that it prints. */
async function run([command = '', ...parameters]: readonly string[]): Promise<{ isPassed: boolean; output: string }> {
  // On Windows, npm is a script that only a shell finds.
  const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    const end = (isPassed: boolean, more = ''): void => {
      const output = Buffer.concat(chunks).toString() + more;
      resolve({ isPassed, output: output === '' || output.endsWith('\n') ? output : `${output}\n` });
    };
    child.on('error', (error) => {
      end(false, error.message);
    });
    child.on('close', (status) => {
      end(status === 0);
    });
  });
}

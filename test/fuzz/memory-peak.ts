import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A template and the payload that it is rendered for, where memory is measured. */
export interface MeasuredRender {
  readonly template: string;
  readonly body?: string;
  /** What to do with the template: render it, or look for what is wrong with it. */
  readonly action?: 'render' | 'findings';
}

/** What a render came to in a process of its own. */
export interface MemoryPeak {
  /** The error's message, or the start of the text. */
  readonly outcome: string;
  readonly isError: boolean;
  /** By how much the render raised the most memory that the process held, in MB. */
  readonly megabytes: number;
}

/** What no render takes, in MB, above what its process takes anyhow. */
export const MOST_MEGABYTES = 512;

/** Where V8 gives up, in MB: far enough above the bound. */
const HEAP_MEGABYTES = 1500;

/**
 * Renders in a process of its own, with the engine in the folder `lib`, and gives the peak of its memory.
 *
 * A process that ends before it reports has taken all that V8 lets it have.
 */
export function memoryPeakOf(render: MeasuredRender, lib = join(__dirname, '../../lib')): MemoryPeak {
  const { stdout } = spawnSync(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, '--import', 'tsx', join(__dirname, 'render-apart.ts'), lib], {
    input: JSON.stringify(render), encoding: 'utf8', maxBuffer: 2 ** 24, stdio: ['pipe', 'pipe', 'ignore'],
  });
  return stdout === '' ? { outcome: 'the process ended', isError: false, megabytes: Infinity } : JSON.parse(stdout) as MemoryPeak;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeasuredRender, MemoryPeak } from './memory-peak';

/*
 * Renders one template with the engine in the folder that is the argument, and reports by how much that raised the peak of the
 * process's memory.
 */

const SHOWN = 200;

type Engine = typeof import('../../lib/template-linter');

function run({ InterpretedTemplate, templateFindings }: Engine, { template, body, action }: MeasuredRender): string {
  const parsed = new InterpretedTemplate(template);
  return action === 'findings' ? templateFindings(parsed, {}).map(({ id }) => id).join(' ') : parsed.render({ body }).body;
}

function outcomeOf(engine: Engine, measured: MeasuredRender): { readonly outcome: string; readonly isError: boolean } {
  try {
    return { outcome: run(engine, measured).slice(0, SHOWN), isError: false };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'MappingTemplateError') throw error;
    return { outcome: error.message, isError: true };
  }
}

async function main(lib: string): Promise<void> {
  const engine = await import(join(lib, 'template-linter/index.ts')) as Engine;
  const measured = JSON.parse(readFileSync(0, 'utf8')) as MeasuredRender;
  outcomeOf(engine, { ...measured, template: 'a' });
  const before = process.resourceUsage().maxRSS;
  const outcome = outcomeOf(engine, measured);
  const peak: MemoryPeak = { ...outcome, megabytes: (process.resourceUsage().maxRSS - before) / 1024 };
  process.stdout.write(JSON.stringify(peak));
}

void main(process.argv[2]!);

import type { Disagreement } from './comparison';
import { causeOf } from './shrinking';

const LONGEST_SHOWN = 600;

/** Disagreements as text, those of one cause together, the most frequent first. */
export function reportOf(disagreements: Disagreement[]): string {
  const byCause = new Map<string, Disagreement[]>();
  for (const disagreement of disagreements) {
    const cause = causeOf(disagreement);
    byCause.set(cause, [...byCause.get(cause) ?? [], disagreement]);
  }
  return [...byCause].sort(([, left], [, right]) => right.length - left.length)
    .map(([cause, alike]) => `## ${cause} (${alike.length})\n\n${[...new Set(alike.map(describe))].join('\n')}`).join('\n');
}

/** One disagreement: the case, what the real engine says and what this project says. */
function describe({ tried, real, own }: Disagreement): string {
  const request = JSON.stringify(tried.request);
  return [
    `- template ${shown(tried.template)}`,
    ...request === '{}' ? [] : [`  request  ${request.slice(0, LONGEST_SHOWN)}`],
    `  expected ${answerText(real)}`,
    `  got      ${own.crash === undefined ? answerText(own) : `CRASH ${own.crash.split('\n').slice(0, 4).join(' | ')}`}`,
    '',
  ].join('\n');
}

function answerText(answer: { text?: string; failure?: string; requestOverride?: unknown; responseOverride?: unknown }): string {
  if (answer.failure !== undefined) return `failure: ${answer.failure.split('\n', 1)[0]!.slice(0, LONGEST_SHOWN)}`;
  const overrides = JSON.stringify([answer.requestOverride, answer.responseOverride]);
  return `${shown(answer.text ?? '')}${/[^[\]{},a-z:"]|:"/.test(overrides) || overrides.length > 80 ? ` ${overrides}` : ''}`;
}

function shown(text: string): string {
  return JSON.stringify(text).slice(0, LONGEST_SHOWN);
}

import { median } from '../../bench/row';
import { MappingTemplate } from '../../lib/testing';

/**
 * A render's work is bounded, not its time: how long the same work takes depends on the machine. What no template and no payload
 * of API Gateway's sizes exceeds is therefore this many times what the cheapest work of all takes here, loops around nothing.
 */
export const LONGEST = 20;

const LOOPS_AROUND_NOTHING = `${'#foreach($i in [1..1000])'.repeat(4)}${'#end'.repeat(4)}`;

let cheapest: number | undefined;

/** The processor time of an action as a multiple of what loops around nothing take until a render's work is used up. */
export function relativeTimeOf(action: () => void): number {
  cheapest ??= median([0, 1, 2].map(() => processorTimeOf(useUpTheWork)));
  return processorTimeOf(action) / cheapest;
}

function useUpTheWork(): void {
  try {
    MappingTemplate.fromString(LOOPS_AROUND_NOTHING).render();
  } catch (error) {
    if (error instanceof Error && error.message.includes('the template does too much')) return;
    throw error;
  }
  throw new Error('the loops are to end when the work that a render may do is used up');
}

/** In milliseconds: what else the machine does is not counted. */
function processorTimeOf(action: () => void): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** No template and no payload of API Gateway's sizes keeps a render longer than this, in milliseconds of processor time. */
export const TIME_BOUND_MS = 10_000;

/** How long the processor was at an action, in milliseconds: what else the machine does is not counted. */
export function processorTimeOf(action: () => void): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

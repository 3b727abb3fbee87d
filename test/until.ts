const EACH_MILLIS = 20;
const LONGEST_MILLIS = 30_000;

/**
 * Waits until something holds, for 30 seconds at most: what does not come at all is told apart from what a slow machine is late with.
 *
 * `complaint` says what there is instead.
 */
export async function until(holds: () => boolean, complaint = (): string => ''): Promise<void> {
  for (let waited = 0; !holds(); waited += EACH_MILLIS) {
    if (waited >= LONGEST_MILLIS) throw new Error(`what was waited for did not come within ${LONGEST_MILLIS} ms ${complaint()}`.trimEnd());
    await new Promise((resolve) => setTimeout(resolve, EACH_MILLIS));
  }
}

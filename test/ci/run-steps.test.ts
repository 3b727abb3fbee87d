import { plan } from '../../scripts/ci/plan';
import { runSteps, type Outcome, type RunOptions } from '../../scripts/ci/run-steps';
import type { Step } from '../../scripts/ci/step';
import { groups, steps } from '../../scripts/ci/steps';

const passes = [process.execPath, '--eval', 'console.log("out"); console.error("err")'];
const fails = [process.execPath, '--eval', 'console.log("why"); process.exit(3)'];
const missing = { name: 'Fortran', isHere: async () => Promise.resolve(false) };

function step(id: string, given: Partial<Step> = {}): Step {
  return { id, title: id, command: passes, ...given };
}

async function outcomesOf(given: readonly Step[], options: Partial<RunOptions> = {}): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  await runSteps(given, {
    required: new Set(), isDry: false, lanes: 2, ended: (outcome) => outcomes.set(outcome.step.id, outcome), ...options,
  });
  return outcomes;
}

describe('runSteps', () => {
  test('gives all that a step printed', async () => {
    const { verdict, output } = (await outcomesOf([step('a')])).get('a')!;
    expect([verdict, output.split('\n').sort()]).toEqual(['passed', ['', 'err', 'out']]);
  });

  test.each<[title: string, given: Partial<Step>, options: Partial<RunOptions>, verdict: Outcome['verdict'], reason: string | undefined]>([
    ['passes', {}, {}, 'passed', undefined],
    ['that ends with another status than 0 fails', { command: fails }, {}, 'failed', undefined],
    ['of a program that is not there fails', { command: ['no-such-program'] }, {}, 'failed', undefined],
    ['without what it needs is skipped by name', { needs: [missing] }, {}, 'skipped', 'this machine does not have or reach Fortran'],
    ['without what it needs fails where it is required', { needs: [missing] }, { required: new Set(['a']) }, 'failed', 'this machine does not have or reach Fortran'],
    ['is skipped where what can be checked without its needs passes', { needs: [missing], without: passes }, {}, 'skipped', 'this machine does not have or reach Fortran'],
    ['fails where what can be checked without its needs fails', { needs: [missing], without: fails }, {}, 'failed', 'this machine does not have or reach Fortran'],
    ['would run', { command: fails }, { isDry: true }, 'passed', undefined],
  ])('a step %s', async (_title, given, options, verdict, reason) => {
    const outcome = (await outcomesOf([step('a', given)], options)).get('a');
    expect([outcome?.verdict, outcome?.reason]).toEqual([verdict, reason]);
  });

  test.each<[before: Partial<Step>, required: string[], verdict: Outcome['verdict']]>([
    [{}, [], 'passed'],
    [{ command: fails }, [], 'failed'],
    [{ needs: [missing] }, [], 'skipped'],
    [{ needs: [missing] }, ['b'], 'failed'],
  ])('a step after one of %j, where %j must not be skipped, has %s', async (before, required, verdict) => {
    const outcomes = await outcomesOf([step('a', before), step('b', { after: ['a'] })], { required: new Set(required) });
    expect(outcomes.get('b')?.verdict).toBe(verdict);
  });

  test('a step that must be alone has no other beside it', async () => {
    let running = 0;
    let most = 0;
    const counted = { name: 'a turn', isHere: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
      return true;
    } };
    await outcomesOf([step('a', { needs: [counted], alone: true }), step('b', { needs: [counted], alone: true })]);
    expect(most).toBe(1);
  });

  test('refuses steps that wait for each other', async () => {
    await expect(outcomesOf([step('a', { after: ['b'] }), step('b', { after: ['a'] })])).rejects.toThrow('these steps wait for each other: a, b');
  });
});

describe('plan', () => {
  const list = [step('a'), step('b', { after: ['a'] }), step('c', { onRequest: true }), step('d', { after: ['b'] })];
  test.each<[asked: string[], required: string[], planned: string[]]>([
    [[], [], ['a', 'b', 'd']],
    [['c'], [], ['c']],
    [['d'], [], ['a', 'b', 'd']],
    [[], ['c'], ['a', 'b', 'c', 'd']],
    [['a'], ['b'], ['a', 'b']],
  ])('of %j with %j required is %j', (asked, required, planned) => {
    expect(plan(list, new Set(asked), new Set(required)).map(({ id }) => id)).toEqual(planned);
  });
});

describe('the list of steps', () => {
  const ids = steps.map(({ id }) => id);

  test('names each step once', () => {
    expect([...new Set(ids)]).toEqual(ids);
  });

  test('has the steps that others come after before them', () => {
    const late = steps.flatMap(({ id, after = [] }, index) => after.filter((before) => !ids.slice(0, index).includes(before)).map((before) => `${id}: ${before}`));
    expect(late).toEqual([]);
  });

  test('has the steps of each group', () => {
    expect([...groups.values()].flat().filter((id) => !ids.includes(id))).toEqual([]);
  });
});

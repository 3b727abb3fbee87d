import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groups, steps } from '../../scripts/ci/steps';

const folder = join(__dirname, '../../.github/workflows');
const ci = readFileSync(join(folder, 'ci.yml'), 'utf8');
const newestCdk = readFileSync(join(folder, 'newest-cdk.yml'), 'utf8');

/** The languages of the matrix, which .ci/run gets by a variable. */
const languages = /language: \[(.*)\]/.exec(ci)?.[1]?.split(', ') ?? [];

/** What a workflow has .ci/run do: the steps that it names, and those that it requires. */
function called(workflow: string): { named: string[]; required: string[] } {
  const calls = [...workflow.matchAll(/run: \.ci\/run(.*)/g)].map(([, parameters = '']) => parameters.replaceAll('"$LANGUAGE"', languages.join(',')));
  const stepsOf = (names: readonly string[]): string[] => names.flatMap((name) => groups.get(name) ?? [name]);
  return {
    named: stepsOf(calls.flatMap((call) => call.replace(/--require.*/, '').split(/[ ,]/).filter((name) => name !== ''))),
    required: stepsOf(calls.flatMap((call) => /--require (\S+)/.exec(call)?.[1]?.split(',') ?? [])),
  };
}

const { named, required } = called(ci);
/** What compares with recordings, which stand beside the project and not in it. */
const withRecordings = steps.filter(({ needs = [] }) => needs.some(({ name }) => name.startsWith('../'))).map(({ id }) => id);

test.each(steps.map(({ id }) => id).filter((id) => !withRecordings.includes(id)))("GitHub's CI runs the step %s", (id) => {
  expect(named).toContain(id);
});

test("GitHub's CI runs no step that is not in the list", () => {
  expect([...named, ...required].filter((id) => !steps.some((step) => step.id === id))).toEqual([]);
});

test("GitHub's CI requires each step that would be skipped where something is missing", () => {
  const skippable = steps.filter(({ id, needs = [] }) => needs.length > 0 && !withRecordings.includes(id)).map(({ id }) => id);
  expect(skippable.filter((id) => !required.includes(id))).toEqual([]);
});

test.each([['ci.yml', ci], ['newest-cdk.yml', newestCdk]])('%s tests by .ci/run alone', (_name, workflow) => {
  expect(workflow).not.toMatch(/run: (npm|npx|node|jest)\b/);
});

test('the scheduled workflow runs the newest CDK', () => {
  expect(called(newestCdk).named).toEqual(['newest-cdk']);
});

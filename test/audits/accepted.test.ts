import { acceptedByDefault } from '../../scripts/audits/accepted/by-default';
import { acceptedWhenHardened } from '../../scripts/audits/accepted/when-hardened';
import { without, type Accepted, type AcceptedByTool } from '../../scripts/audits/finding';
import { recipeOf } from '../../scripts/audits/readme-recipe';

const rowsOf = (accepted: AcceptedByTool): Accepted[] => Object.values(accepted).flat();

test('every accepted finding has its reason', () => {
  for (const [rule, , , reason] of [...rowsOf(acceptedByDefault), ...rowsOf(acceptedWhenHardened)]) {
    expect(`${rule}: ${reason}`).toMatch(/: [A-Z].{25,}\.$/);
  }
});

test("the README names each rule that remains of its hardened recipe's findings, and no other", () => {
  const [, table] = recipeOf('Pass the audits').text.split('| What remains |');
  const named = Array.from(table!.matchAll(/`([^`]+)`/g), ([, rule]) => rule);
  const remaining = rowsOf(acceptedWhenHardened).map(([rule]) => rule.replace(/^(?:NIST|HIPAA|PCI)[\w.]*-/, ''));
  expect(new Set(named)).toEqual(new Set(remaining));
});

test('what is found more often than it is accepted is left over', () => {
  expect(without(['a', 'b', 'b', 'c'], ['b', 'c', 'd'])).toEqual(['a', 'b']);
});

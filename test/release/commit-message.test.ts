import { faultOfMessage } from '../../scripts/release/commit-message';

test.each([
  'feat: add a prop',
  'fix(testing): render null as nothing',
  'feat!: drop Node.js 18',
  'refactor(template-engine)!: rename\n\nBREAKING CHANGE: the name is new',
  'Revert "fix: this"\n\nThis reverts commit 1.',
])('the changelog can be made from %j', (message) => {
  expect(faultOfMessage(message)).toBeUndefined();
});

test.each([
  ['add a prop', /^does not begin/],
  ['feat add a prop', /^does not begin/],
  ['feat:add a prop', /^does not begin/],
  ['feat(): add a prop', /^does not begin/],
  ['feat: ', /^does not begin/],
  ['feature: add a prop', /^has the type 'feature'/],
  ['Fix: a bug', /^has the type 'Fix'/],
  ['fix: a bug.', /^has a full stop/],
  ['fix: a bug\nand more', /^has no empty line/],
])('the message %j is refused', (message, fault) => {
  expect(faultOfMessage(message)).toMatch(fault);
});

import { changelogSection, withSection } from '../../scripts/release/changelog';

const section = (...messages: string[]) => changelogSection('1.2.0', '2026-11-22', messages.map((message, index) => ({ hash: `c${index}`, message })));

test('what users notice stands below the heading of its kind, in the order of the commits', () => {
  expect(section('fix: quote the endpoint name', 'feat: map errors by cause', 'perf(testing): parse once', 'feat(testing): render bodies')).toBe(
    '## 1.2.0 (2026-11-22)\n\n'
    + '### Added\n\n- map errors by cause (c1)\n- **testing:** render bodies (c3)\n\n'
    + '### Fixed\n\n- quote the endpoint name (c0)\n\n'
    + '### Faster\n\n- **testing:** parse once (c2)\n',
  );
});

test.each([
  ['an exclamation mark', 'feat!: require an endpoint', '- require an endpoint (c0)'],
  ['an exclamation mark after a scope', 'fix(testing)!: refuse tabs', '- **testing:** refuse tabs (c0)'],
  ['a footer', 'feat: methods\n\nBREAKING CHANGE: the method\nis GET no more\n\nSigned-off-by: me', '- the method is GET no more'],
  ['a footer of another kind of commit', 'refactor: ids\n\nBREAKING-CHANGE: logical IDs change', '- logical IDs change'],
])('a breaking change, by %s, stands first', (_, message, line) => {
  expect(section(message)).toContain(`## 1.2.0 (2026-11-22)\n\n### Breaking changes\n\n${line}\n`);
});

test.each(['docs: a recipe', 'test: more of them', 'Merge branch', ''])('of %j alone there is no section', (message) => {
  expect(section(message)).toBe('');
});

test('a section goes before those of earlier releases', () => {
  expect(withSection('# Changelog\n\nIntro.\n\n## 1.1.0\n\nOld.\n', '## 1.2.0\n\nNew.\n')).toBe('# Changelog\n\nIntro.\n\n## 1.2.0\n\nNew.\n\n## 1.1.0\n\nOld.\n');
});

test('the first section goes to the end', () => {
  expect(withSection('# Changelog\n', '## 0.1.0\n')).toBe('# Changelog\n\n## 0.1.0\n');
});

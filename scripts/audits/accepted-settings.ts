// Has cfn-lint check each template that the tests of the props' rules get from settings that pass.
//
//   npm run test:accepted
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder } from '../folders';
import { outputOf } from '../processes/command';
import { missingPython, pythonCommand } from './tools/python';

const tests = ['refused-settings', 'props-as-they-say', 'every-member', 'option-combinations'];

/** Fewer would mean that the tests keep their templates no more. */
const FEWEST = 200;

process.stdout.write(`cfn-lint has nothing to say of ${lint(templatesOfTests())} templates\n`);

function templatesOfTests(): string {
  const folder = emptyFolder('audits', 'accepted-settings');
  outputOf('npx', ['jest', ...tests], { variables: { KEPT_TEMPLATES: folder } });
  return folder;
}

/** Returns how many templates there are; throws for a finding. */
function lint(folder: string): number {
  const { length } = readdirSync(folder);
  if (length < FEWEST) throw new Error(`the tests kept ${length} templates, expected at least ${FEWEST}`);
  const missing = missingPython();
  if (missing !== undefined) throw new Error(`there is no ${missing} on this machine`);
  outputOf(pythonCommand('cfn-lint'), ['--format', 'parseable', '--', join(folder, '*.template.json')]);
  return length;
}

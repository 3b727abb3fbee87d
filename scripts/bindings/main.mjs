// Packs the library for other languages, installs each package as a user would, and runs the example of that language with it:
// its unit tests, and its templates, which must be TypeScript's to the byte. Then follows the README's section of that language, and
// synthesizes what rosetta makes of the README's examples, which must be TypeScript's templates, too.
//
//   npm run test:bindings [-- LANGUAGE…] [--require LANGUAGE,…]
//
// A language whose toolchain is missing is skipped; one that is required fails then.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isInstalled } from './command.mjs';
import { copyOfExample, emptyFolder, root } from './folders.mjs';
import { languages } from './languages.mjs';
import { translateExamples } from './pack.mjs';
import { expectRosettasCall, followReadme } from './readme-section.mjs';
import { readmeStacksIn, synthesizeReadme } from './readme-stacks.mjs';
import { expectSameTemplates, synthesize } from './templates.mjs';

const { asked, required } = readArguments();
// Another run may be at work on other languages.
const ofThisRun = [...asked].join('-');
// Apps in tests write their assemblies into the temporary folder, in every language, and leave them there.
process.env.TMPDIR = emptyFolder('temporary', ofThisRun);
// Without it, Node.js would take what jsii loads there for files of this project, and give them its own build in place of the package.
writeFileSync(join(process.env.TMPDIR, 'package.json'), '{}');

translateExamples();
const reference = synthesize(`${root}/examples/typescript`, {}, emptyFolder('reference', ofThisRun));
const readmeStacks = synthesizeReadme(ofThisRun);
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const name of asked) {
  const start = Date.now();
  const { verdict, text } = outcomeOf(languages.get(name));
  counts[verdict] += 1;
  say(`${name}: ${verdict} (${Math.round((Date.now() - start) / 1000)} s)${text === '' ? '' : `, ${text}`}`);
}
say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;

function outcomeOf(language) {
  const missing = language.toolchain.find((command) => !isInstalled(command));
  try {
    expectRosettasCall(language);
    if (missing === undefined) return { verdict: 'passed', text: test(language) };
    language.packWithoutToolchain?.();
  } catch (error) {
    return { verdict: 'failed', text: error.message };
  }
  const generated = language.packWithoutToolchain === undefined ? '' : '; its code is generated';
  return { verdict: required.has(language.name) ? 'failed' : 'skipped', text: `there is no ${missing} on this machine${generated}` };
}

function test(language) {
  const packages = language.pack(language.name);
  const example = copyOfExample(language.name);
  const variables = language.testExample(example, language.environment(packages), packages);
  expectSameTemplates(synthesize(example, variables), reference);
  expectSameTemplates(followReadme(language, language.environment(packages), packages), firstOf(reference));
  language.compileTranslations?.(example, variables);
  if (language.synthesizeTranslations !== undefined) {
    expectSameTemplates(language.synthesizeTranslations(example, variables), readmeStacksIn(language.rosettaName, readmeStacks));
  }
  return '';
}

/** The README's sections define the first of the two stacks. */
function firstOf(templates) {
  return new Map([...templates].filter(([file]) => file === 'RatingsStack.template.json'));
}

function readArguments() {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { require: { type: 'string', default: '' } } });
  const required = new Set(values.require.split(',').filter((name) => name !== ''));
  const asked = new Set(positionals.length === 0 ? languages.keys() : [...positionals, ...required]);
  const unknown = [...asked, ...required].filter((name) => !languages.has(name));
  if (unknown.length > 0) {
    process.stderr.write(`no such language: ${unknown.join(', ')}; there are ${[...languages.keys()].join(', ')}\n`);
    process.exit(2);
  }
  return { asked, required };
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

// Makes all that a release publishes, in dist/js, dist/python, dist/java, dist/dotnet and dist/go. The package must be built.
//
//   npm run package [-- --require LANGUAGE,…]
//
// Without the toolchain of a language its package is not made, which is a failure where the language is required.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isInstalled, run } from '../bindings/command.mjs';
import { dist, root } from '../bindings/folders.mjs';
import { languages } from '../bindings/languages.mjs';
import { translateExamples } from '../bindings/pack.mjs';

const { values } = parseArgs({ options: { require: { type: 'string', default: '' } } });
const required = values.require.split(',');

rmSync(dist, { recursive: true, force: true });
mkdirSync(join(dist, 'js'), { recursive: true });
const tarball = run(root, {}, 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', join(dist, 'js')).trim();
say(`js: ${tarball}`);

translateExamples();
for (const { name, toolchain, pack } of languages.values()) {
  const missing = toolchain.find((command) => !isInstalled(command));
  if (missing === undefined) {
    say(`${name}: ${pack(name)}`);
  } else {
    say(`${name}: ${required.includes(name) ? 'FAILED' : 'skipped'}, there is no ${missing} on this machine`);
    if (required.includes(name)) process.exitCode = 1;
  }
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, root } from './folders.mjs';
import { tablet } from './pack.mjs';
import { synthesizeBy } from './templates.mjs';
import { stackAt, translationsTo } from './translations.mjs';

/** Synthesizes the stacks of the README's examples in TypeScript, as rosetta completes each. Returns their templates, by file name. */
export function synthesizeReadme(ofThisRun) {
  const folder = emptyFolder('typescript', 'readme', ofThisRun);
  const { snippets } = JSON.parse(readFileSync(tablet, 'utf8'));
  const complete = Object.values(snippets).filter(({ location, fullSource }) =>
    location.api.api === 'moduleReadme' && !/^declare /m.test(fullSource));
  const stacks = complete.map(({ location, fullSource }) => {
    const stack = stackAt(location.field.line);
    writeFileSync(join(folder, `${stack}.ts`), `${fullSource}\nexport { MyStack as ${stack} };\n`);
    return stack;
  });
  writeFileSync(join(folder, 'app.ts'), `import { App } from 'aws-cdk-lib';
${stacks.map((stack) => `import { ${stack} } from './${stack}';\n`).join('')}
const app = new App();
${stacks.map((stack) => `new ${stack}(app, '${stack}');\n`).join('')}app.synth();
`);
  return synthesizeBy(folder, {}, join(root, 'node_modules/.bin/tsx'), 'app.ts');
}

/** Those of the templates that a language has, too: all but what rosetta cannot translate to it. */
export function readmeStacksIn(language, templates) {
  const files = new Set(translationsTo(language).map(({ stack }) => `${stack}.template.json`));
  return new Map([...templates].filter(([file]) => files.has(file)));
}

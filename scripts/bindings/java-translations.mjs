import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { placeOf, typesNamed } from './jsii-names.mjs';
import { translationsTo } from './translations.mjs';

/** Compiles what rosetta makes of the README's examples in Java, in the Maven project of a folder. */
export function compileTranslations(folder, variables) {
  const translated = join(folder, 'src/main/java/readme');
  mkdirSync(translated);
  for (const translation of translationsTo('java')) writeFileSync(join(translated, `Line${translation.line}.java`), programOf(translation));
  run(folder, variables, 'mvn', '--batch-mode', '--quiet', 'compile');
}

/** Rosetta imports only what TypeScript does; Java also names the structs. */
function programOf({ line, imports, body, declared, places }) {
  const structs = [...places, ...structsInLists(body, places)].map(({ java, name }) => `import ${java}.${name};`);
  const all = new Set(['import java.util.*;', 'import software.amazon.awscdk.Stack;', ...imports, ...structs]);
  const parameters = declared.map(({ type, name }) => `, ${type} ${name}`).join('');
  return `package readme;

${[...all].join('\n')}

class Line${line} extends Stack {
    Line${line}(software.constructs.Construct scope, String id${parameters}) {
        super(scope, id);
${body}
    }
}
`;
}

/** Of structs in lists rosetta does not tell where they are: beside the other types of the example. */
function structsInLists(body, places) {
  const built = new Set(Array.from(body.matchAll(/\b([A-Z]\w*)\.builder\(\)/g), ([, name]) => name));
  const untold = [...built].filter((name) => !places.some((place) => place.name === name));
  return untold.flatMap((name) => typesNamed(name).map(placeOf).filter(({ java }) => places.some((place) => place.java === java)).slice(0, 1));
}

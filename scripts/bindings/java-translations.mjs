import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf, typesNamed } from './jsii-names.mjs';
import { synthesizeBy } from './templates.mjs';
import { translationsTo } from './translations.mjs';

/**
 * Synthesizes what rosetta makes of the README's examples in Java, in the Maven project of a folder; one that declares a value without
 * giving it is only compiled. Returns the templates.
 */
export function synthesizeTranslations(folder, variables) {
  const translated = join(folder, 'src/main/java/readme');
  mkdirSync(translated);
  const translations = translationsTo('java');
  for (const translation of translations) writeFileSync(join(translated, `${translation.stack}.java`), stackOf(translation));
  writeFileSync(join(translated, 'Readme.java'), appOf(translations.filter(({ declared }) => declared.length === 0)));
  return synthesizeBy(folder, variables, 'mvn', '--batch-mode', '--quiet', 'compile', 'exec:exec',
    '-Dexec.executable=java', '-Dexec.args=-classpath %classpath readme.Readme');
}

function appOf(translations) {
  return `package readme;

public class Readme {
    public static void main(String[] args) {
        software.amazon.awscdk.App app = new software.amazon.awscdk.App();
${translations.map(({ stack }) => `        new ${stack}(app, "${stack}");\n`).join('')}        app.synth();
    }

    @SuppressWarnings("unchecked")
    static <V> java.util.Map<String, V> inOrder(Object... entries) {
        java.util.Map<String, V> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) map.put((String) entries[i], (V) entries[i + 1]);
        return map;
    }
}
`;
}

/**
 * Rosetta imports only what TypeScript does; Java also names the structs. And it prints `Map.of`, whose entries are in another order with
 * each run, and so in the text that an example makes of them, and in the deployment's ID.
 */
function stackOf({ stack, imports, body, declared, places }) {
  const structs = [...places, ...structsInLists(body, places)].map(({ java, name }) => `import ${java}.${name};`);
  const all = new Set(['import java.util.*;', 'import software.amazon.awscdk.Stack;', ...imports, ...structs]);
  const parameters = declared.map(({ type, name }) => `, ${type} ${name}`).join('');
  return `package readme;

${[...all].join('\n')}

class ${stack} extends Stack {
    ${stack}(software.constructs.Construct scope, String id${parameters}) {
        super(scope, id);
${body.replaceAll(/\bMap\.of\(/g, 'Readme.inOrder(')}
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folders.mjs';
import { isPropertyOfObject, placeOf, typesNamed } from './jsii-names.mjs';
import { tablet } from './pack.mjs';

/** A line that imports, in any of the languages. */
const importLine = /^(?:import|from|using) .+$/;

/** What TypeScript's `declare const name: Type` becomes: the type and the name, in an order of each language's own. */
const declarations = {
  python: /^# (?<name>\w+): (?<type>.+)$/,
  java: /^(?<type>[A-Z]\w*(?:<.+>)?) (?<name>\w+);$/,
  csharp: /^(?<type>[A-Za-z]\w*(?:<.+>|\[\])?) (?<name>\w+);$/,
  go: /^var (?<name>\w+) (?<type>.+)$/,
};

/**
 * The README's examples as rosetta prints them in one language (`python`, `java`, `csharp` or `go`), each taken apart: what it imports,
 * what it declares without a value, and what it does. One that declares nothing defines `stack`. `places` are those of the types that it
 * uses, `properties` those that it reads of objects, and `modules` what it calls the CDK's modules in TypeScript. Left out are those whose
 * heading stands in rosetta/untranslatable.json, with what rosetta gets wrong.
 */
export function translationsTo(language) {
  const untranslatable = JSON.parse(readFileSync(join(root, 'rosetta/untranslatable.json'), 'utf8'))[language] ?? {};
  const { snippets } = JSON.parse(readFileSync(tablet, 'utf8'));
  return Object.values(snippets)
    .filter(({ location }) => location.api.api === 'moduleReadme' && !(headingOf(location.field.line) in untranslatable))
    .map(({ location, translations, fqnsReferenced, fullSource }) => {
      const lines = translations[language].source.split('\n');
      const declared = lines.flatMap((line) => declarations[language].exec(line)?.groups ?? []);
      // Members, and the interfaces that the CDK accepts in place of a construct, are not named in any example.
      const used = fqnsReferenced.filter((fqn) => !fqn.includes('#') && !fqn.includes('.interfaces.'));
      const types = [...new Set([...used, ...declared.flatMap(({ type }) => typeMeantBy(type, used))])];
      return {
        line: location.field.line,
        stack: stackAt(location.field.line),
        heading: headingOf(location.field.line),
        imports: lines.filter((line) => importLine.test(line)),
        declared,
        body: lines.filter((line) => !importLine.test(line) && !declarations[language].test(line)).join('\n').trim(),
        types,
        properties: fqnsReferenced.filter(isPropertyOfObject),
        modules: new Map(Array.from(fullSource.matchAll(/^import \* as (\w+) from 'aws-cdk-lib\/([\w-]+)';$/gm), ([, name, module]) => [name, module])),
        places: types.map(placeOf),
      };
    });
}

/** What the stack of the example below a line of the README is called, in every language. */
export function stackAt(line) {
  return `Line${line}`;
}

/** Takes away what rosetta indents in a text of several lines: as much as the line that the text begins on. */
export function withTextsAsGiven(code, text) {
  return code.replace(text, (found, start) => {
    const [indentation] = /^[ \t]*/.exec(code.slice(code.lastIndexOf('\n', start) + 1));
    return indentation === '' ? found : found.replaceAll(`\n${indentation}`, '\n');
  });
}

/** The type of a simple name: that which the example uses, or else the first there is. No type, or one, in a list. */
function typeMeantBy(simpleName, used) {
  const candidates = typesNamed(simpleName);
  return [candidates.find((fqn) => used.includes(fqn)) ?? candidates[0]].filter((fqn) => fqn !== undefined);
}

/** The heading in the README that a line stands below. */
function headingOf(line) {
  const above = readFileSync(join(root, 'README.md'), 'utf8').split('\n').slice(0, line);
  return above.findLast((text) => /^##+ /.test(text))?.replace(/^#+ /, '');
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { constructorParameters, placeOf, typesNamed } from './jsii-names.mjs';
import { synthesizeBy } from './templates.mjs';
import { translationsTo, withTextsAsGiven } from './translations.mjs';

/**
 * Synthesizes what rosetta makes of the README's examples in Go, in the module of a folder; one that declares a value without giving it is
 * only compiled. Returns the templates.
 */
export function synthesizeTranslations(folder, variables) {
  const translated = join(folder, 'readme');
  mkdirSync(translated);
  const translations = translationsTo('go');
  for (const translation of translations) writeFileSync(join(translated, `line_${translation.line}.go`), functionOf(translation));
  writeFileSync(join(translated, 'main.go'), mainOf(translations.filter(({ declared }) => declared.length === 0)));
  run(folder, variables, 'go', 'vet', './readme');
  return synthesizeBy(folder, variables, 'go', 'run', './readme');
}

function mainOf(translations) {
  return `package main

import awscdk "${placeOf('aws-cdk-lib.Stack').go}"
import "github.com/aws/jsii-runtime-go"

func main() {
	defer jsii.Close()
	app := awscdk.NewApp(nil)
${translations.map(({ stack }) => `	define${stack}(awscdk.NewStack(app, jsii.String("${stack}"), nil))\n`).join('')}	app.Synth(nil)
}
`;
}

function functionOf({ stack, body, declared, places, modules, properties, types }) {
  const parameters = declared.map(({ name, type }) => `, ${name} ${qualified(type, places)}`).join('');
  const code = `func define${stack}(this awscdk.Stack${parameters}) {\n${mend({ body, places, modules, properties, types })}\n}\n`;
  const imports = new Map([...places, placeOf('aws-cdk-lib.Stack')].map(({ go, goAlias }) => [goAlias, go]));
  const used = [...imports].filter(([alias]) => new RegExp(`\\b${alias}\\.`).test(code));
  const jsii = code.includes('jsii.') ? 'import "github.com/aws/jsii-runtime-go"\n' : '';
  return `package main\n\n${used.map(([alias, path]) => `import ${alias} "${path}"\n`).join('')}${jsii}\n${code}`;
}

/**
 * Mends what rosetta is known to print wrongly in Go, all of it the same way everywhere: paths of imports (made anew above), packages by
 * the names that TypeScript gives its modules, types without their package, lists and maps without their `&`, `jsii.Boolean`, getters that
 * are not called, optional parameters at the end left out, TypeScript's `{ name }` for `{ name: name }`, and indented texts.
 */
export function mend({ body, places, modules, properties, types }) {
  const mendCode = (code) => withCallsOfGetters(qualified(withPackages(code, modules), places), properties)
    .replace(/(: |\()(\[\]|map\[)/g, '$1&$2')
    .replaceAll('jsii.Boolean(', 'jsii.Bool(')
    .replace(/\b([A-Z])(\w*): \*?\1\2\b/g, (_, first, rest) => `${first}${rest}: ${first.toLowerCase()}${rest}`);
  // Every second part is a text, which stays as it is.
  const parts = withTextsAsGiven(body, /`[^`]*`/g).split(/("(?:\\.|[^"\\])*"|`[^`]*`)/);
  return withAllParameters(parts.map((part, index) => (index % 2 === 0 ? mendCode(part) : part)).join(''), types);
}

function withPackages(code, modules) {
  return [...modules].reduce((text, [name, module]) =>
    text.replace(new RegExp(`(?<![\\w.])${name}\\.`, 'g'), `${module.replace(/^aws-/, '').replaceAll('-', '_')}.`), code);
}

/** Puts its package, one of those that the example uses, before each type of a literal or a declaration that has none. */
function qualified(code, places) {
  return code.replace(/(?<![\w."])[A-Z]\w*(?=\{|$)/gm, (name) => {
    const place = typesNamed(name).map(placeOf).find(({ go }) => places.some((used) => used.go === go));
    return place === undefined ? name : `${place.goAlias}.${name}`;
  });
}

/** Go reads the property of an object by a call. */
function withCallsOfGetters(code, properties) {
  return properties.reduce((text, member) => {
    const [, name] = member.split('#');
    return text.replace(new RegExp(`(\\.${name[0].toUpperCase()}${name.slice(1)})\\b(?!\\()`, 'g'), '$1()');
  }, code);
}

/** Adds `nil` for each parameter at the end of a constructor's call that is not there. */
function withAllParameters(code, types) {
  return types.reduce((text, fqn) => {
    const { name, goAlias } = placeOf(fqn);
    return callsOf(`${goAlias}.New${name}(`, text).reduceRight((changed, { end, count }) => {
      const missing = Math.max(0, constructorParameters(fqn).length - count);
      return `${changed.slice(0, end)}${(count === 0 ? ', nil'.repeat(missing).slice(2) : ', nil'.repeat(missing))}${changed.slice(end)}`;
    }, text);
  }, code);
}

/** Where the arguments of each call end, and how many they are. */
function callsOf(opening, code) {
  const calls = [];
  for (let start = code.indexOf(opening); start !== -1; start = code.indexOf(opening, start + 1)) {
    let depth = 0;
    let commas = 0;
    let end = start + opening.length;
    const from = end;
    for (const [token] of code.slice(from).matchAll(/"(?:\\.|[^"\\])*"|`[^`]*`|[^]/g)) {
      if (depth === 0 && token === ')') break;
      if ('([{'.includes(token)) depth += 1;
      if (')]}'.includes(token)) depth -= 1;
      if (depth === 0 && token === ',') commas += 1;
      end += token.length;
    }
    calls.push({ end, count: code.slice(from, end).trim() === '' ? 0 : commas + 1 });
  }
  return calls;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './command.mjs';
import { emptyFolder, root } from './folders.mjs';
import { templatesIn } from './templates.mjs';
import { translationsTo } from './translations.mjs';

/** The first mapping template, which the README has its readers write to a file. */
const template = 'examples/typescript/lib/ratings-request.vtl';

/**
 * Follows the README's section for a language to the letter, in an empty folder: writes its files and runs its commands, one after the
 * other. Returns the templates that come of it. `replacePublished` runs after the first command block.
 */
export function followReadme({ name, heading, replacePublished }, variables, packages) {
  const folder = emptyFolder(name, 'readme');
  writeFileSync(join(folder, 'ratings-request.vtl'), readFileSync(join(root, template)));
  // The usage report names the language: see synthesize in templates.mjs.
  writeFileSync(join(folder, 'cdk.json'), '{ "versionReporting": false }\n');

  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const bash = (blocks) => run(folder, { ...variables, PATH: path }, 'bash', '-euo', 'pipefail', '-c', blocks.map(commandsOf).join('\n'));
  const blocks = blocksBelow(heading);
  const first = replacePublished === undefined ? blocks.length : 1;
  bash(blocks.slice(0, first));
  replacePublished?.(folder, variables, packages);
  bash(blocks.slice(first));
  return templatesIn(join(folder, 'cdk.out'));
}

/** Throws where the section does not call the construct as rosetta does: line by line, up to the mapping template. */
export function expectRosettasCall({ heading, rosettaName, mend }) {
  const translation = translationsTo(rosettaName).find((each) => each.heading === 'A minimal example');
  const plain = (code) => code.replaceAll(/\s+/g, ' ').replaceAll(/\b(self|this)\b/g, 'stack');
  const section = plain(blocksBelow(heading).map(({ text }) => text).join('\n'));
  const call = mend?.(translation) ?? translation.body;
  const upToTemplate = call.slice(0, call.search(/(?:"""|@?"|`|jsii\.String\(`|\()#set/)).trim().split('\n');
  const wanted = [...translation.imports.map((line) => line.replace(/^import (?=")/, '')), ...upToTemplate];
  const absent = wanted.find((line) => !section.includes(plain(line).trim()));
  if (absent !== undefined) throw new Error(`the README's section ${heading} lacks what rosetta prints: ${absent}`);
}

/** The blocks of code below a heading, each with the name of the file it is, if it is one. */
function blocksBelow(heading) {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, section] = readme.split(`\n### ${heading}\n`);
  const [own] = section.split(/\n##+ /);
  return [...own.matchAll(/(?:^`([^`\n]+)`:\n\n)?^```(\w+)\n([^]*?)^```$/gm)].map(([, file, language, text]) => ({ file, language, text }));
}

function commandsOf({ file, text }) {
  if (file === undefined) return text;
  return `mkdir -p "$(dirname '${file}')"\ncat > '${file}' <<'END OF FILE'\n${text}END OF FILE`;
}

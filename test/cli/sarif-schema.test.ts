import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import Ajv from 'ajv-draft-04';
import { run } from './run-main';

const schema = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object;
// One of the schema's patterns is none with the flag u; its formats, URIs and dates, are for a package apart to check.
const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true }).compile(schema);
const folder = mkdtempSync(join(tmpdir(), 'sarif-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function logOf(...templates: readonly string[]): Promise<unknown> {
  const paths = templates.map((template, index) => {
    const path = join(folder, `a b#${index}.vtl`);
    writeFileSync(path, template);
    return path;
  });
  return JSON.parse((await run('lint', ...paths, '--format', 'sarif')).out);
}

function violationsOf(log: unknown): string[] {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

test.each([
  ['no finding', ['{"id": $input.json("$.id")}']],
  ['an error', ['{\n#if($x']],
  ['a warning', ['{\n  "id": "$input.params("id")"\n}']],
  ['a note', ['#set($unused = 1){}']],
  ['findings in several templates', ['{\n#if($x', '#set($unused = 1){}', '{"id": "$input.params("id")"}']],
])("a log of %s follows SARIF's schema", async (_what, templates) => {
  expect(violationsOf(await logOf(...templates))).toEqual([]);
});

test('the schema refuses a log without its runs', () => {
  expect(violationsOf({ version: '2.1.0' })).toEqual([" must have required property 'runs'"]);
});

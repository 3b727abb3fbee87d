import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join, relative } from 'path';
import { run, start } from './run-main';

const folder = mkdtempSync(join(tmpdir(), 'lint-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const good = file('good.vtl', '{"id": $input.json("$.id")}');
const warned = file('warned.vtl', '{\n  "id": "$input.params("id")"\n}');
const noted = file('noted.vtl', '#set($unused = 1){}');
const broken = file('broken.vtl', '{\n#if($x');

describe('lint', () => {
  test('says so where it finds nothing', async () => {
    expect(await run('lint', good)).toEqual({ exitCode: 0, out: 'no findings in 1 template\n', error: '' });
  });

  test('shows where it is, with a caret, and counts', async () => {
    const { exitCode, out, error } = await run('lint', warned, broken, noted, good);
    expect({ exitCode, error }).toEqual({ exitCode: 1, error: '' });
    expect(out).toContain(`${warned}:2:10: warning: the client can end the quotes around $input.params("id")`);
    expect(out).toContain('[unescapedValue]\n\n2 |   "id": "$input.params("id")"\n  |          ^\n\n');
    expect(out).toContain(`${broken}:2:7: error: expected an operator or ')' at the end of '#if', found the end of the template [syntaxError]\n\n2 | #if($x\n  |       ^\n`);
    expect(out).toContain(`${noted}:1:1: note: nothing reads '$unused': leave this #set out [unusedVariable]`);
    expect(out).toMatch(/\n1 error, 1 warning, 1 note in 4 templates\n$/);
  });

  test('uses colours on a terminal', async () => {
    const running = start(['lint', warned, broken, noted], { colours: true });
    await running.exitCode;
    for (const severity of ['\u001b[33mwarning:\u001b[39m', '\u001b[31merror:\u001b[39m', '\u001b[32mnote:\u001b[39m']) {
      expect(running.out()).toContain(severity);
    }
  });

  test.each([
    [good, [], 0], [noted, [], 0], [warned, [], 1], [broken, [], 1],
    [noted, ['--fail-on', 'note'], 1], [warned, ['--fail-on', 'error'], 0], [broken, ['--fail-on', 'error'], 1], [broken, ['--fail-on', 'never'], 0],
  ])('of %s, with %j, exits with %i', async (path, options, exitCode) => {
    expect((await run('lint', path, ...options)).exitCode).toBe(exitCode);
  });

  test('knows responses, the path and the parameters of the method where it is told', async () => {
    const idsOf = async (...argv: readonly string[]) => {
      const { out } = await run('lint', '--format', 'json', ...argv);
      return (JSON.parse(out) as { id: string }[]).map(({ id }) => id);
    };
    const response = file('response.vtl', '{"score": $input.path("$.score")}');
    expect(await idsOf(response)).toEqual(['unquotedValue']);
    expect(await idsOf('--response', response)).toEqual([]);

    const safe = file('safe.vtl', '{"id": "$util.urlEncode($input.params("id"))"}');
    expect(await idsOf(safe)).toEqual([]);
    expect(await idsOf(safe, '--path', '/things/{id}')).toEqual([]);
    expect(await idsOf(safe, '--path', '{thing+}')).toEqual(['unreadPathParameter', 'undeclaredParameter']);
    expect(await idsOf(safe, '--path', '/', '--parameter', 'querystring.id')).toEqual([]);
  });

  test('prints JSON', async () => {
    const { out } = await run('lint', noted, '--format', 'json');
    expect(JSON.parse(out)).toEqual([
      { path: noted, line: 1, column: 1, severity: 'note', id: 'unusedVariable', message: "nothing reads '$unused': leave this #set out" },
    ]);
  });

  test('prints SARIF', async () => {
    const odd = file('a b#.vtl', '#set($unused = 1){}');
    const { out } = await run('lint', odd, '--format', 'sarif');
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{
        tool: { driver: { name: 'apigw-sagemaker', rules: [{ id: 'unusedVariable', shortDescription: { text: 'Nothing reads a variable' } }] } },
        results: [{
          ruleId: 'unusedVariable',
          ruleIndex: 0,
          level: 'note',
          message: { text: "nothing reads '$unused': leave this #set out" },
          locations: [{
            physicalLocation: {
              artifactLocation: { uri: `${relative('', folder)}/a%20b%23.vtl` }, region: { startLine: 1, startColumn: 1 },
            },
          }],
        }],
      }],
    });
  });

  test('says why it cannot read a template', async () => {
    const path = join(folder, 'nope.vtl');
    expect(await run('lint', path)).toEqual({ exitCode: 1, out: '', error: `error: cannot read the mapping template '${path}': there is no such file\n` });
  });
});

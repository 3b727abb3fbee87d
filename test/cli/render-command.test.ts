import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { run } from './run-main';

const folder = mkdtempSync(join(tmpdir(), 'render-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function render(template: string, request?: unknown): ReturnType<typeof run> {
  const options = request === undefined ? [] : ['--request', file('request.json', typeof request === 'string' ? request : JSON.stringify(request))];
  return run('render', file('a.vtl', template), ...options);
}

describe('render', () => {
  test('prints what the template makes of the request', async () => {
    const template = '{"user": $input.params("user_id"), "items": "$input.params("items")", "a": $input.json("$.a"), "t": "$stageVariables.t", "s": "$context.stage", "h": "$input.params("X-A")"}\n';
    const request = {
      pathParameters: { user_id: '321' }, queryStringParameters: { items: '101,131' }, headers: { 'X-A': 'b' },
      body: '{"a": [1, 2]}', stageVariables: { t: 'u' }, context: { stage: 'prod' },
    };
    expect(await render(template, request)).toEqual({
      exitCode: 0, out: '{"user": 321, "items": "101,131", "a": [1,2], "t": "u", "s": "prod", "h": "b"}\n', error: '',
    });
  });

  test.each([['a', 'a\n'], ['a\n', 'a\n'], ['', '']])('ends the line of %j only where it is open', async (template, out) => {
    expect(await render(template)).toEqual({ exitCode: 0, out, error: '' });
  });

  test.each([
    ['cannot be parsed', 'one\n#if($x', 'line 2'],
    ['fails', 'one\n$x.substring(1', 'line 2'],
  ])('shows the line of a template that %s, and a caret', async (_what, template, line) => {
    const { exitCode, out, error } = await render(template);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(error).toMatch(new RegExp(`^error: ${join(folder, 'a.vtl')}: .*\\(${line}, column \\d+\\)\n\n2 \\| .*\n *\\| *\\^\n$`));
  });

  test.each([
    ['is not JSON', '{"body": ', /^error: the request '.*request\.json' is not JSON: .+\n$/],
    ['is no object', '[]', /^error: the request '.*request\.json' must hold a JSON object\n$/],
    ['has a key that there is not', { query: {} }, /^error: the request '.*' has a key 'query'; it may have pathParameters, queryStringParameters, headers, stageVariables, body, context\n$/],
    ['has a body that is no text', { body: {} }, /^error: 'body' in '.*' must be a text: write JSON as a text, too\n$/],
    ['has headers that are none', { headers: [] }, /^error: 'headers' in '.*' must be an object\n$/],
    ['has a parameter that is no text', { queryStringParameters: { items: 1 } }, /^error: the values of 'queryStringParameters' in '.*' must be texts\n$/],
  ])('refuses a request that %s', async (_what, request, message) => {
    const { exitCode, out, error } = await render('a', request);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(error).toMatch(message);
  });

  test.each([['nope.vtl', 'there is no such file'], ['.', 'it is a folder']])('says why it cannot read %s', async (name, reason) => {
    const path = join(folder, name);
    expect(await run('render', path)).toEqual({ exitCode: 1, out: '', error: `error: cannot read the mapping template '${path}': ${reason}\n` });
  });
});

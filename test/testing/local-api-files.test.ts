import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { gzipSync } from 'zlib';
import { LocalApi } from '../../lib/testing';
import { apiTemplate, sageMaker } from '../local-gateway/api-template';

describe('LocalApi.fromFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-api-'));
  const endpoints = { 'my-endpoint': { invoke: ({ body }: { readonly body: string }) => ({ body }) } };
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('serves what was synthesized, and decompresses a payload in Base64', () => {
    const path = join(folder, 'a.template.json');
    writeFileSync(path, JSON.stringify(apiTemplate({ methods: { 'POST /': sageMaker() } })));
    const body = gzipSync('{"a":1}').toString('base64');
    const response = LocalApi.fromFile(path, { endpoints })
      .handle({ httpMethod: 'POST', path: '/', headers: { 'Content-Encoding': 'gzip' }, body, isBase64Encoded: true });
    expect(response).toMatchObject({ statusCode: 200, body: '{"a":1}' });
  });

  test.each<[string, string | undefined, RegExp]>([
    ['nothing', undefined, /cannot be read: there is no such file\. Run 'cdk synth' first/],
    ['no JSON', 'Resources:', /cannot be read: /],
  ])('says what to do where there is %s', (name, text, message) => {
    const path = join(folder, name);
    if (text !== undefined) writeFileSync(path, text);
    expect(() => LocalApi.fromFile(path, { endpoints })).toThrow(message);
  });
});

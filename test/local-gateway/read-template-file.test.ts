import { execFileSync } from 'child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { readTemplateFile } from '../../lib/local-gateway/read-template-file';

describe('readTemplateFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'template-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('reads what a link leads to', () => {
    writeFileSync(join(folder, 'a'), '{}');
    symlinkSync(join(folder, 'a'), join(folder, 'link'));
    expect(readTemplateFile(join(folder, 'link'))).toBe('{}');
  });

  test.each<[string, (path: string) => void, RegExp]>([
    ['a folder', () => undefined, /^it is a folder$/],
    ['a pipe', (path) => execFileSync('mkfifo', [path]), /^it is no regular file$/],
    ['a file over 10 MB', (path) => {
      writeFileSync(path, '');
      truncateSync(path, 10_485_761);
    }, /^it has 10485761 bytes, and may have 10485760$/],
    ['nothing', () => undefined, /^there is no such file$/],
  ])('refuses %s at once', (what, make, message) => {
    const path = what === 'a folder' ? folder : join(folder, what);
    make(path);
    expect(() => readTemplateFile(path)).toThrow(message);
  });
});

import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { FileWatch } from '../../../lib/local-gateway/http/file-watch';
import { until } from '../../until';

let parent: string;
let folder: string;
let path: string;
let contents: string[];
let watch: FileWatch;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'file-watch-'));
  folder = join(parent, 'cdk.out');
  path = join(folder, 'a.template.json');
  mkdirSync(folder);
  writeFileSync(path, 'first');
  contents = [];
  watch = new FileWatch(path, 'first', (content) => contents.push(content));
});

afterEach(() => {
  watch.close();
  rmSync(parent, { recursive: true, force: true });
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('FileWatch', () => {
  test('tells of each new content', async () => {
    writeFileSync(path, 'second');
    await until(() => contents.length === 1);
    writeFileSync(path, 'third');
    await until(() => contents.length === 2);
    expect(contents).toEqual(['second', 'third']);
  });

  test('tells once of a content that is written in parts', async () => {
    for (const part of ['s', 'se', 'sec', 'second']) {
      writeFileSync(path, part);
      await pause(1);
    }
    await until(() => contents.length > 0);
    await pause(200);
    expect(contents).toEqual(['second']);
  });

  test('says nothing of the same content, of other files or of a file that is gone', async () => {
    writeFileSync(path, 'first');
    writeFileSync(join(folder, 'b.template.json'), 'other');
    rmSync(path);
    await pause(300);
    expect(contents).toEqual([]);
  });

  test('tells of a file that takes the place of the old one', async () => {
    writeFileSync(`${path}.new`, 'second');
    renameSync(`${path}.new`, path);
    await until(() => contents.length === 1);
    writeFileSync(path, 'third');
    await until(() => contents.length === 2);
    expect(contents).toEqual(['second', 'third']);
  });

  test('tells of a file in a folder that is made anew, at once or later', async () => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    writeFileSync(path, 'second');
    await until(() => contents.length === 1);
    rmSync(folder, { recursive: true });
    await pause(300);
    mkdirSync(folder);
    writeFileSync(path, 'third');
    await until(() => contents.length === 2);
    expect(contents).toEqual(['second', 'third']);
  });

  test('says nothing once it is closed', async () => {
    writeFileSync(path, 'second');
    watch.close();
    writeFileSync(path, 'third');
    await pause(300);
    expect(contents).toEqual([]);
  });
});

/**
 * Compares JsonPath with answers of Jayway's, which are kept beside this project and are no part of it:
 * `tsx test/conformance/json-path.ts [FILE]`. Exits with 1 if a case disagrees, and with 0 where the file is not there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseJson } from '../../lib/java/json/json-parser';
import { writeJson } from '../../lib/java/json/json-writer';
import { readJsonPath } from '../../lib/java/json-path/json-path';
import { RenderError } from '../../lib/java/render-error';
import { MAX_WORK, withStepBudget } from '../../lib/java/work-budget';

interface JsonPathCase {
  readonly id: string;
  readonly doc: string;
  readonly path: string;
  readonly expected?: unknown;
  readonly expected_missing?: boolean;
  readonly expected_error?: unknown;
}

type Answer = { readonly value: unknown } | 'missing' | 'error';

const FILE = process.argv[2] ?? resolve(__dirname, '../../../shared/conformance/json-path.json');

if (existsSync(FILE)) compareAll(JSON.parse(readFileSync(FILE, 'utf8')) as readonly JsonPathCase[]);
else process.stdout.write(`${FILE} is not there: nothing to compare.\n`);

function compareAll(cases: readonly JsonPathCase[]): void {
  const bad = cases.filter((each) => !isDeepStrictEqual(answerTo(each), expectedOf(each)));
  for (const each of bad) process.stdout.write(`DISAGREES ${each.id}, ${each.path}: ${JSON.stringify(answerTo(each))}, not ${JSON.stringify(expectedOf(each))}\n`);
  process.stdout.write(`${cases.length - bad.length} of ${cases.length} JsonPaths agree\n`);
  process.exitCode = bad.length === 0 ? 0 : 1;
}

function expectedOf(each: JsonPathCase): Answer {
  if (each.expected_missing === true) return 'missing';
  return each.expected_error === undefined || each.expected_error === null || each.expected_error === false ? { value: each.expected } : 'error';
}

function answerTo({ doc, path }: JsonPathCase): Answer {
  try {
    const value = withStepBudget(MAX_WORK, () => readJsonPath(parseJson(doc), path));
    return value === undefined ? 'missing' : { value: value === null ? null : JSON.parse(writeJson(value)) as unknown };
  } catch (failure) {
    if (failure instanceof RenderError) return 'error';
    throw failure;
  }
}

/**
 * Compares the gateway with requests and responses of API Gateway, which are kept beside this project and are no part of it:
 * `tsx test/conformance/gateway.ts [FILE]`. Exits with 1 if a case disagrees, and with 0 where the file is not there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { disagreement } from './compare-case';
import { GatewayCase, reasonToSkip } from './gateway-case';
import { observe } from './observe-case';

const FILE = process.argv[2] ?? resolve(__dirname, '../../../shared/conformance/gateway.json');

if (existsSync(FILE)) compareAll(JSON.parse(readFileSync(FILE, 'utf8')) as readonly GatewayCase[]);
else process.stdout.write(`${FILE} is not there: nothing to compare.\n`);

function compareAll(cases: readonly GatewayCase[]): void {
  const inScope = cases.filter((each) => reasonToSkip(each) === undefined);
  const problems = inScope.map((each) => ({ id: each.id, problem: problemOf(each) }));
  const bad = new Set(problems.filter(({ problem }) => problem !== undefined).map(({ id }) => id));
  for (const { id, problem } of problems) {
    if (problem !== undefined) print(`DISAGREES ${id}: ${problem}`);
  }
  for (const each of cases) {
    const reason = reasonToSkip(each);
    if (reason !== undefined) print(`out of scope ${each.id}: ${reason}`);
  }
  const recorded = inScope.filter(({ aws_validated: isRecorded }) => isRecorded === true);
  print(`${recorded.filter(({ id }) => !bad.has(id)).length} of ${recorded.length} recorded cases in scope agree`);
  print(`${inScope.length - bad.size} of ${inScope.length} cases in scope agree, of ${cases.length} in all`);
  process.exitCode = bad.size === 0 ? 0 : 1;
}

function problemOf(given: GatewayCase): string | undefined {
  try {
    return disagreement(given, observe(given));
  } catch (failure) {
    return failure instanceof Error ? failure.stack ?? failure.message : String(failure);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

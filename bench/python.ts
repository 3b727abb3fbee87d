import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../scripts/folders';
import { median, tableOf, type Row } from './row';

const PROCESSES = 5;
const PYTHON = join(CACHE, 'bindings/python/venv/bin/python');

/** Imports the CDK's modules that the package needs, then the package, and prints the seconds until each was there. */
const PROGRAM = `
import time
start = time.perf_counter()
import aws_cdk, aws_cdk.aws_apigateway, aws_cdk.aws_iam, aws_cdk.aws_logs, constructs
cdk = time.perf_counter()
import aws_solutions_constructs.aws_apigateway_sagemakerendpoint
print(cdk - start, time.perf_counter() - start)
`;

/** How much longer it takes to import the Python module than the CDK's modules alone, in processes of their own. */
export function benchPython(): Row[] {
  const what = 'import in Python';
  const ratio = '  × the CDK modules it needs';
  if (!existsSync(PYTHON)) {
    const skipped = 'npm run test:bindings -- python has not run';
    return [{ what, figure: 0, unit: 's', skipped }, { what: ratio, figure: 0, unit: '', skipped }];
  }
  const measured = Array.from({ length: PROCESSES + 1 }, measure).slice(1);
  return [
    { what, figure: median(measured.map(({ all }) => all)), unit: 's' },
    { what: ratio, figure: median(measured.map(({ cdk, all }) => all / cdk)), unit: '', atMost: 1.1 },
  ];
}

function measure(): { cdk: number; all: number } {
  const env = { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' };
  const [cdk, all] = execFileSync(PYTHON, ['-c', PROGRAM], { encoding: 'utf8', env }).trim().split(' ').map(Number);
  return { cdk: cdk!, all: all! };
}

if (require.main === module) {
  process.stdout.write(`The Python module: medians of ${PROCESSES} processes\n\n${tableOf(benchPython())}\n`);
}

// measure SUBJECT TASK: does one task with one subject in this fresh process, and prints what it took as JSON.
import { createRequire } from 'node:module';
import type * as cdk from 'aws-cdk-lib';
import { byHand } from './subjects/by-hand';
import { construct } from './subjects/construct';
import { solutionsConstructsCore } from './subjects/solutions-constructs-core';
import type { Subject } from './subjects/subject';

const subjects: { readonly [name: string]: Subject } = { construct, 'by-hand': byHand, 'solutions-constructs-core': solutionsConstructsCore };
function main([subject, task]: readonly string[]): void {
  // The CDK prints its warnings to the output that the result is read from.
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  const start = task === 'one' ? 0 : performance.now();
  perform(task, subjects[subject!]!);
  const milliseconds = performance.now() - start;
  write(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

function perform(task: string | undefined, subject: Subject): void {
  if (task === 'import') subject.importAll();
  else synthesize(subject, task === 'one' ? 1 : 200);
}

function synthesize({ define }: Subject, count: number): void {
  const { App, Stack } = createRequire(__filename)('aws-cdk-lib') as typeof cdk;
  const app = new App({ context: { '@aws-cdk/core:stackResourceLimit': 0 } });
  const stack = new Stack(app, 'Stack');
  for (let index = 0; index < count; index += 1) define(stack, `Api${index}`);
  app.synth();
}

main(process.argv.slice(2));

import { readFileSync } from 'node:fs';
import { App, Stack } from 'aws-cdk-lib';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import { writeTemplate } from './cache';
import type { Subject } from './subject';

/** AWS's construct with its defaults, from the template recorded in a file. Where it has a resource of ours, it bears our path. */
export function recordedReference(file: string, ours: Subject): Subject {
  const { template } = JSON.parse(readFileSync(file, 'utf8')) as { template: object };
  const stack = new Stack(new App(), 'Reference');
  new CfnInclude(stack, 'Template', { templateFile: writeTemplate('reference', template) });
  return { name: 'reference', stack, template, paths: ours.paths };
}

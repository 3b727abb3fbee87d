import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { acceptedByDefault } from '../scripts/audits/accepted/by-default';
import { recipeOf } from '../scripts/audits/readme-recipe';
import { subjectOf } from '../scripts/audits/subject';
import { findingsOfPack, nagPacks } from '../scripts/audits/tools/cdk-nag';

const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
const [, recipes = ''] = /\n## Recipes\n([^]*?)\n## /.exec(readme) ?? [];
const sections = recipes.split(/^### /m).slice(1).map((section) => ({ title: section.split('\n')[0]!, section }));
// A `declare const` has no value: what such an example continues is another one.
const whole = sections.filter(({ section }) => section.includes('```ts\n') && !/```ts\n[^`]*declare const/.test(section)).map(({ title }) => title);

function synthesized(title: string): Stack {
  const stack = new Stack(new App(), 'Recipe');
  recipeOf(title).define.call(stack);
  return stack;
}

test.each(whole)("the README's recipe '%s' is a template", (title) => {
  expect(Object.keys(Template.fromStack(synthesized(title)).findResources('AWS::ApiGateway::Method')).length).toBeGreaterThan(0);
});

test.each([
  'Let a role call it', 'Watch it', 'Throttle each client', 'Give it a domain name of its own', 'Ask clients for a certificate',
  'Try a deployment on some of the requests', 'Put many endpoints on one API', 'Keep logs from being deleted',
])("cdk-nag reports by no pack of the README's recipe '%s' what it does not report of the defaults", (title) => {
  const known = new Set(acceptedByDefault['cdk-nag'].map(([rule]) => rule));
  const subject = subjectOf(title, synthesized(title));
  const found = Object.values(nagPacks).flatMap((Pack) => findingsOfPack(Pack, subject)).map(({ rule }) => rule);
  expect(found.filter((rule) => !known.has(rule))).toEqual([]);
});

test('the recipe that watches has its three alarms and the dashboard, all of them heard', () => {
  const template = Template.fromStack(synthesized('Watch it'));
  const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm')) as { Properties: { AlarmActions: string[] } }[];
  expect(alarms.map(({ Properties }) => Properties.AlarmActions)).toEqual(Array(3).fill(['arn:aws:sns:eu-west-1:123456789012:on-call']));
  template.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
});

test('the hardened recipe has a web ACL on its stage, and acknowledges no rule', () => {
  const template = Template.fromStack(synthesized('Pass the audits'));
  const [stage] = Object.keys(template.findResources('AWS::ApiGateway::Stage'));
  const [association] = Object.values(template.findResources('AWS::WAFv2::WebACLAssociation')) as { Properties: { ResourceArn: object } }[];
  expect(JSON.stringify(association?.Properties.ResourceArn)).toContain(`{"Ref":"${stage}"}`);
  expect(recipeOf('Pass the audits').text).not.toMatch(/acknowledge\(|addResourceSuppressions/);
});

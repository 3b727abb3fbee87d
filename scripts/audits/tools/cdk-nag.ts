import { CfnResource } from 'aws-cdk-lib';
import { AwsSolutionsChecks, HIPAASecurityChecks, NIST80053R5Checks, PCIDSS321Checks, ServerlessChecks, type NagPack } from 'cdk-nag';
import type { Finding } from '../finding';
import { logicalIdOf, type Subject } from '../subject';
import type { Tool } from './tool';

/** The packs, by the prefix of their rules. */
export const nagPacks: { readonly [prefix: string]: new () => NagPack } = {
  'AwsSolutions': AwsSolutionsChecks,
  'Serverless': ServerlessChecks,
  'NIST.800.53.R5': NIST80053R5Checks,
  'HIPAA.Security': HIPAASecurityChecks,
  'PCI.DSS.321': PCIDSS321Checks,
};

/** What one pack reports of a stack. */
export function findingsOfPack(Pack: new () => NagPack, subject: Subject): Finding[] {
  const { violations } = new Pack().validateScope(subject.stack);
  return violations.flatMap(({ ruleName, severity, violatingResources }) => violatingResources.map(({ constructPath }) => ({
    rule: ruleName,
    level: severity === 'warning' ? 'warning' : 'error',
    resource: pathOf(constructPath, subject),
  })));
}

/** What all packs report. */
function findingsOfNag(subject: Subject): Finding[] {
  return Object.values(nagPacks).flatMap((Pack) => findingsOfPack(Pack, subject));
}

function pathOf(constructPath: string | undefined, { stack, paths }: Subject): string {
  const resource = stack.node.findAll().find(({ node }) => node.path === constructPath);
  if (!CfnResource.isCfnResource(resource)) throw new Error(`cdk-nag reports a resource that is not in the stack: ${constructPath ?? 'one without a path'}`);
  const logicalId = logicalIdOf(resource);
  return paths.get(logicalId) ?? logicalId;
}

export const cdkNag: Tool = { name: 'cdk-nag', missing: () => undefined, findingsIn: findingsOfNag };

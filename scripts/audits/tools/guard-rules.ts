import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from '../../processes/command';
import { AUDITS_CACHE } from '../cache';
import { pythonCommand } from './python';

const controlTower = { name: '@cdklabs/cdk-validator-cfnguard', version: '0.0.62' };
const registry = { name: 'awslabs.aws-iac-mcp-server', version: '1.0.26' };

/**
 * AWS's Guard rules, as far as the package registries have them: all of Control Tower's, and of the Guard Rules Registry those for IAM,
 * S3, EC2, EBS and databases.
 */
export function guardRules(): string[] {
  return [rulesOfControlTower(), rulesOfRegistry()];
}

function rulesOfControlTower(): string {
  const folder = join(AUDITS_CACHE, `control-tower-${controlTower.version}`);
  const rules = join(folder, 'node_modules', controlTower.name, 'rules/control-tower/cfn-guard');
  if (!existsSync(rules)) {
    outputOf('npm', ['install', '--no-save', '--no-package-lock', '--legacy-peer-deps', '--ignore-scripts', '--prefix', folder, `${controlTower.name}@${controlTower.version}`]);
  }
  return rules;
}

function rulesOfRegistry(): string {
  const folder = join(AUDITS_CACHE, `guard-rules-${registry.version}`);
  const rules = join(folder, 'awslabs/aws_iac_mcp_server/data/default_guard_rules.guard');
  if (!existsSync(rules)) {
    outputOf(pythonCommand('python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--target', folder, `${registry.name}==${registry.version}`]);
  }
  return rules;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailure, run } from './command.mjs';
import { cache, root } from './folders.mjs';

/** The npm packages that the CDK's own Go modules are generated from. */
const npmPackages = ['aws-cdk-lib', '@aws-cdk/asset-node-proxy-agent-v6', '@aws-cdk/cloud-assembly-schema'];

/**
 * Those of the CDK's modules that Go cannot get from its proxy and verify by its checksum database, each with its path and a
 * folder. They are generated from the npm packages of the lock file, as the published ones are. `requirements` is the text
 * of the go.mod that requires them.
 */
export function replacedCdkModules(folder, variables, requirements) {
  return npmPackages
    .map((npmPackage) => moduleOf(npmPackage, requirements))
    .filter(({ path, version }) => !isServed(folder, variables, `${path}@${version}`))
    .map(({ path, version, source }) => ({ path, folder: generate(source, version) }));
}

function moduleOf(npmPackage, requirements) {
  const source = join(root, 'node_modules', npmPackage);
  const { jsii } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const [, path, version] = new RegExp(`(${jsii.targets.go.moduleName}/\\S+) (v\\S+)`).exec(requirements);
  return { path, version, source };
}

function isServed(folder, variables, module) {
  try {
    run(folder, variables, 'go', 'mod', 'download', module);
    return true;
  } catch (failure) {
    if (failure instanceof CommandFailure) return false;
    throw failure;
  }
}

function generate(source, version) {
  const output = join(cache, 'go', `cdk-${version}`, 'go');
  if (!existsSync(output)) {
    run(root, {}, 'npx', 'jsii-pacmak', '--no-npmignore', '--code-only', '--target', 'go', '--outdir', join(output, '..'), source);
  }
  return join(output, readdirSync(output)[0]);
}

// Proves that check-api.sh can fail: takes today's API with one prop more for the last release, so that the prop counts as removed.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CommandFailure, run } from '../bindings/command.mjs';
import { emptyFolder, root } from '../bindings/folders.mjs';

const props = '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint.ApiGatewayToSageMakerEndpointProps';
const folder = emptyFolder('release-with-one-prop-more');
const check = () => run(root, {}, 'bash', 'scripts/release/check-api.sh', relative(root, folder));

copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
copyFileSync(join(root, '.jsii'), join(folder, '.jsii'));
check();

const assembly = JSON.parse(readFileSync(join(root, '.jsii'), 'utf8'));
const [{ name: _, ...like }] = assembly.types[props].properties;
assembly.types[props].properties.push({ ...like, name: 'removedProp' });
writeFileSync(join(folder, '.jsii'), JSON.stringify(assembly));
const failure = failureOf(check);
if (!failure.includes(`removed:${props}.removedProp`)) throw new Error(`a removed prop goes unseen by check-api.sh:\n${failure}`);
process.stdout.write('check-api.sh sees a removed prop\n');

function failureOf(action) {
  try {
    return action();
  } catch (failure) {
    if (failure instanceof CommandFailure) return failure.message;
    throw failure;
  }
}

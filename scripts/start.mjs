// Synthesizes the example app with the CDK's command line, and says what came of it. Needs no AWS account.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const app = join(root, 'examples', 'typescript');
const assembly = join(app, 'cdk.out');

const cdk = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk');
execFileSync(process.execPath, [cdk, 'synth', '--quiet', '--no-notices'], { cwd: app, stdio: 'inherit', env: { ...process.env, CDK_DISABLE_CLI_TELEMETRY: 'true' } });

for (const file of readdirSync(assembly).filter((name) => name.endsWith('.template.json'))) {
  describeTemplate(join(assembly, file));
}

function describeTemplate(path) {
  const { Resources: resources } = JSON.parse(readFileSync(path, 'utf8'));
  const ofType = (type) => Object.entries(resources).filter(([, resource]) => resource.Type === type);
  const here = (file) => relative(process.cwd(), file);

  print(`The example in ${here(app)} is synthesized. It defines:\n`);
  for (const [id, { Type: type }] of Object.entries(resources)) {
    if (type !== 'AWS::CDK::Metadata') print(`  ${type.padEnd(32)} ${id}`);
  }

  print('\nIts API answers, at the URL that the deployment prints:\n');
  for (const [, { Properties: method }] of ofType('AWS::ApiGateway::Method')) {
    print(`  ${method.HttpMethod} ${pathOf(method.ResourceId, resources) || '/'}`);
  }

  const stackName = path.split('/').pop().replace('.template.json', '');
  print(`\nThe template is in ${here(path)}. To deploy it, with an endpoint of the name it calls and AWS credentials:\n`);
  print(`  cd ${here(app)} && npx cdk bootstrap && npx cdk deploy ${stackName}\n`);
}

/** The path of a resource, from its parents up to the root. */
function pathOf(reference, resources) {
  const resource = reference.Ref === undefined ? undefined : resources[reference.Ref];
  if (resource === undefined) return '';
  return `${pathOf(resource.Properties.ParentId, resources)}/${resource.Properties.PathPart}`;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

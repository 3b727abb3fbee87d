// Proves that check-api.sh can fail: takes today's API with one prop more for the last release, so that the prop counts as removed.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { emptyFolder, ROOT } from '../folders';
import { CommandError, outputOf } from '../processes/command';

interface Assembly {
  readonly types: { readonly [fqn: string]: { readonly properties: { readonly name: string }[] } };
}

const PROPS = '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint.ApiGatewayToSageMakerEndpointProps';
const FOLDER = emptyFolder('release-with-one-prop-more');

copyFileSync(join(ROOT, 'package.json'), join(FOLDER, 'package.json'));
const assembly = JSON.parse(readFileSync(join(ROOT, '.jsii'), 'utf8')) as Assembly;
const properties = assembly.types[PROPS]?.properties ?? [];
properties.push({ ...properties[0], name: 'removedProp' });
writeFileSync(join(FOLDER, '.jsii'), JSON.stringify(assembly));

// The API is the same but for that prop, so the check must report nothing else.
const reported = reportOfCheck().match(/\w+:@aws-solutions-constructs[\w./-]+/g) ?? [];
if (reported.join() !== `removed:${PROPS}.removedProp`) throw new Error(`check-api.sh must report the removed prop alone, not: ${reported.join(', ')}`);
process.stdout.write('check-api.sh sees a removed prop\n');

function reportOfCheck(): string {
  try {
    return outputOf('bash', ['scripts/release/check-api.sh', relative(ROOT, FOLDER)]);
  } catch (error) {
    if (error instanceof CommandError) return error.message;
    throw error;
  }
}

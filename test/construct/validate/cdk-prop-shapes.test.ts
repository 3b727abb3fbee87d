import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { corsOptions, integrationOptions, logGroupProps, methodOptions, restApiProps } from '../../../lib/construct/validate/cdk-prop-shapes';
import type { Shape } from '../../../lib/construct/validate/prop-shape';

// The CDK's own description of its props: the shapes must say the same.

interface TypeReference { primitive?: string; fqn?: string; collection?: { kind: 'array' | 'map'; elementtype: TypeReference } }
interface Property { name: string; type: TypeReference; optional?: boolean }
interface Type {
  kind: string;
  datatype?: boolean;
  interfaces?: string[];
  base?: string;
  properties?: Property[];
  methods?: { name: string }[];
}
interface Assembly { schema: string; filename: string; types: { [fqn: string]: Type | undefined } }

const atFloor = (JSON.parse(readFileSync(require.resolve('aws-cdk-lib/package.json'), 'utf8')) as { version: string }).version === '2.257.0';

function loadAssembly(): Assembly {
  const path = require.resolve('aws-cdk-lib/.jsii');
  const assembly = JSON.parse(readFileSync(path, 'utf8')) as Assembly;
  if (assembly.schema !== 'jsii/file-redirect') return assembly;
  return JSON.parse(gunzipSync(readFileSync(path.replace(/\.jsii$/, assembly.filename))).toString()) as Assembly;
}

const { types } = loadAssembly();

function propertiesOf(fqn: string): Property[] {
  const type = types[fqn]!;
  return [...(type.interfaces ?? []), ...(type.base === undefined ? [] : [type.base])].flatMap(propertiesOf).concat(type.properties ?? []);
}

function hasMember(fqn: string, member: string): boolean {
  const type = types[fqn];
  if (type === undefined) return false;
  const own = [...(type.properties ?? []), ...(type.methods ?? [])].some(({ name }) => name === member);
  return own || [...(type.interfaces ?? []), type.base ?? ''].some((parent) => hasMember(parent, member));
}

/** Where a shape and the CDK's type disagree. */
function disagreements(path: string, shape: Shape, type: TypeReference): string[] {
  if (type.primitive !== undefined) return shape === type.primitive ? [] : [`${path}: ${type.primitive}`];
  if (type.collection !== undefined) {
    const of = type.collection.kind === 'array' ? 'listOf' : 'mapOf';
    if (typeof shape === 'string' || !(of in shape)) return [`${path}: ${type.collection.kind}`];
    return disagreements(`${path}[]`, (shape as { [of: string]: Shape })[of]!, type.collection.elementtype);
  }
  return namedDisagreements(path, shape, type.fqn!);
}

function namedDisagreements(path: string, shape: Shape, fqn: string): string[] {
  const { kind, datatype } = types[fqn]!;
  if (kind === 'enum') return shape === 'string' || shape === 'number' ? [] : [`${path}: an enum`];
  if (datatype === true) return structDisagreements(path, shape, propertiesOf(fqn));
  if (typeof shape === 'string' || !('instanceOf' in shape)) return [`${path}: ${fqn}`];
  // Members that the CDK hides from jsii start with an underscore; what every object has says nothing.
  const known = shape.member.startsWith('_') || shape.member === 'toString' || hasMember(fqn, shape.member);
  return known && fqn.endsWith(`.${shape.instanceOf}`) ? [] : [`${path}: ${fqn} has no ${shape.member}`];
}

function structDisagreements(path: string, shape: Shape, properties: readonly Property[]): string[] {
  const { required = {}, defaulted = {}, optional = {} } = shape as { [need in 'required' | 'defaulted' | 'optional']?: { [name: string]: Shape } };
  const shapes = { ...required, ...defaulted, ...optional };
  const extra = Object.keys(shapes).filter((name) => !properties.some((property) => property.name === name));
  return [
    ...extra.map((name) => `${path}.${name}: not a prop of the CDK's`),
    ...properties.flatMap(({ name, type, optional: isOptional = false }) => {
      const found = shapes[name];
      // Newer versions of the CDK have props that those at the floor have not: nothing is known of them.
      if (found === undefined) return atFloor ? [`${path}.${name}: missing`] : [];
      const sameNeed = (name in optional) === isOptional;
      return [...(sameNeed ? [] : [`${path}.${name}: optional or required`]), ...disagreements(`${path}.${name}`, found, type)];
    }),
  ];
}

test.each([
  ['RestApiProps', 'aws-cdk-lib.aws_apigateway.RestApiProps', restApiProps],
  ['LogGroupProps', 'aws-cdk-lib.aws_logs.LogGroupProps', logGroupProps],
  ['MethodOptions', 'aws-cdk-lib.aws_apigateway.MethodOptions', methodOptions],
  ['IntegrationOptions', 'aws-cdk-lib.aws_apigateway.IntegrationOptions', integrationOptions],
  ['CorsOptions', 'aws-cdk-lib.aws_apigateway.CorsOptions', corsOptions],
])('the shape of %s is the one that the CDK declares', (_, fqn, shape) => {
  expect(disagreements('', shape, { fqn })).toEqual([]);
});

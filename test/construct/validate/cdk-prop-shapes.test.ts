import { corsOptions, integrationOptions, logGroupProps, methodOptions, metricOptions, restApiProps } from '../../../lib/construct/validate/cdk-prop-shapes';
import type { Shape } from '../../../lib/construct/validate/prop-shape';
import { AT_FLOOR, hasMember, isStruct, propertiesOf, type Property, type TypeReference, typeOf } from '../../jsii-assembly';

// The CDK's own description of its props: the shapes must say the same.

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
  if (typeOf(fqn)!.kind === 'enum') return shape === 'string' || shape === 'number' ? [] : [`${path}: an enum`];
  if (isStruct(fqn)) return structDisagreements(path, shape, propertiesOf(fqn));
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
      if (found === undefined) return AT_FLOOR ? [`${path}.${name}: missing`] : [];
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
  ['MetricOptions', 'aws-cdk-lib.aws_cloudwatch.MetricOptions', metricOptions],
])('the shape of %s is the one that the CDK declares', (_, fqn, shape) => {
  expect(disagreements('', shape, { fqn })).toEqual([]);
});

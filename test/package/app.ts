// An app as users of the package write one. scripts/release/check-package.ts compiles and runs it where the packed package is installed,
// once as an ECMAScript module and once as a CommonJS one.
import { deepStrictEqual, strictEqual } from 'node:assert';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { ApiGatewayToSageMakerEndpoint, MappingTemplates, testing } from '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint';
import type { ApiGatewayToSageMakerEndpointProps } from '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint';

const { cache } = createRequire(join(process.cwd(), 'app.js'));

function expectNotLoaded(when: string, pattern: RegExp): void {
  deepStrictEqual(Object.keys(cache).filter((file) => pattern.test(file)), [], `${when} loads too much`);
}

expectNotLoaded('importing the package', /sagemakerendpoint.build.(?!index)/);
// A constant at the top of a module can load much: the CDK loads a class's module when the class is first named.
expectNotLoaded('importing the package', /aws-apigateway.lib.(?!index)|aws-cloudwatch.lib.(?!index)/);

// The CDK names a construct in its tree by this mark, which jsii gives the classes that it compiles.
const { fqn } = Reflect.get(ApiGatewayToSageMakerEndpoint, Symbol.for('jsii.rtti')) as { fqn: string };
strictEqual(fqn, '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint.ApiGatewayToSageMakerEndpoint');

const props: ApiGatewayToSageMakerEndpointProps = {
  endpointName: 'my-endpoint', resourcePath: '{user_id}', requestMappingTemplate: MappingTemplates.jsonFromBody({ fields: { instances: '$.rows' } }),
};
const stack = new Stack(new App({ outdir: 'cdk.out' }), 'Stack');
const ratings = new ApiGatewayToSageMakerEndpoint(stack, 'Ratings', props);
Template.fromStack(stack).resourceCountIs('AWS::ApiGateway::Method', 1);
expectNotLoaded('a construct', /sagemakerendpoint.build.(?!index|template-linter.index)|aws-cloudwatch.lib.(?!index)/);
strictEqual(ratings.metricModelLatency('AllTraffic').metricName, 'ModelLatency');

const { body } = testing.MappingTemplate.fromString('{"user": $input.params("user")}').render({ queryStringParameters: { user: '321' } });
strictEqual(body, '{"user": 321}');

// A stack trace names the engine's classes and functions as its sources do.
strictEqual(/at InterpretedTemplate\.\w{3}/.test(stackOf(() => testing.MappingTemplate.fromString('#if('))), true);

function stackOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof Error ? error.stack ?? '' : '';
  }
  return '';
}

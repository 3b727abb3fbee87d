import { App, Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Alarm, Dashboard, GraphWidget, type Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnEndpoint, type IEndpoint } from 'aws-cdk-lib/aws-sagemaker';
import { ApiGatewayToSageMakerEndpoint, SageMakerEndpointMethod } from '../lib';
import { define, minimalProps } from './synthesize';

type WithMetrics = ApiGatewayToSageMakerEndpoint | SageMakerEndpointMethod;

interface GivenEndpoint { readonly endpointName?: string; readonly existingSagemakerEndpointObj?: IEndpoint }

const constructs: [string, (stack: Stack, endpoint: GivenEndpoint) => WithMetrics][] = [
  ['the construct', (stack, endpoint) => new ApiGatewayToSageMakerEndpoint(stack, 'Ratings', { ...withoutName, ...endpoint })],
  ['an endpoint added to it', (stack, endpoint) =>
    new ApiGatewayToSageMakerEndpoint(stack, 'Ratings', { ...minimalProps, endpointName: 'first', resourcePath: 'first' })
      .addEndpoint('Second', { ...withoutName, ...endpoint })],
  ['a method on an API made elsewhere', (stack, endpoint) =>
    new SageMakerEndpointMethod(stack, 'Ratings', { ...withoutName, ...endpoint, resource: new RestApi(stack, 'Api').root })],
  ['a method on an imported API', (stack, endpoint) => {
    const { root } = RestApi.fromRestApiAttributes(stack, 'Api', { restApiId: 'abc', rootResourceId: 'def' });
    return new SageMakerEndpointMethod(stack, 'Ratings', { ...withoutName, ...endpoint, resource: root });
  }],
];
const withoutName = { ...minimalProps, endpointName: undefined };

const metrics: [string, (of: WithMetrics, options?: MetricOptions) => Metric, object][] = [
  ['metricModelLatency', (of, options) => of.metricModelLatency('blue', options), { MetricName: 'ModelLatency', Statistic: 'Average' }],
  ['metricModelErrors', (of, options) => of.metricModelErrors('blue', options), { MetricName: 'InvocationModelErrors', Statistic: 'Sum' }],
];

const dimensions = (endpointName: unknown) => [{ Name: 'EndpointName', Value: endpointName }, { Name: 'VariantName', Value: 'blue' }];

describe.each(constructs)('of %s,', (_, make) => {
  test.each(metrics)('%s is SageMaker\'s own metric of the variant', (__, metricOf, properties) => {
    const stack = new Stack(new App(), 'MyStack');
    new Alarm(stack, 'Alarm', { metric: metricOf(make(stack, { endpointName: 'My-Endpoint' })), threshold: 1, evaluationPeriods: 1 });
    Template.fromStack(stack).hasResourceProperties('AWS::CloudWatch::Alarm', {
      ...properties, Namespace: 'AWS/SageMaker', Dimensions: dimensions('My-Endpoint'), Period: 300, Unit: Match.absent(),
    });
  });

  test.each(metrics)('%s names an endpoint given as an object', (__, metricOf) => {
    const stack = new Stack(new App(), 'MyStack');
    const { attrEndpointName, ref } = new CfnEndpoint(stack, 'Endpoint', { endpointConfigName: 'config' });
    const existingSagemakerEndpointObj = { endpointName: attrEndpointName, endpointArn: ref } as IEndpoint;
    new Alarm(stack, 'Alarm', { metric: metricOf(make(stack, { existingSagemakerEndpointObj })), threshold: 1, evaluationPeriods: 1 });
    Template.fromStack(stack).hasResourceProperties('AWS::CloudWatch::Alarm', {
      Dimensions: dimensions({ 'Fn::GetAtt': ['Endpoint', 'EndpointName'] }),
    });
  });

  test.each(metrics)('%s takes options', (__, metricOf) => {
    const stack = new Stack(new App(), 'MyStack');
    const metric = metricOf(make(stack, { endpointName: 'my-endpoint' }), { statistic: 'p99', period: Duration.minutes(1) });
    new Alarm(stack, 'Alarm', { metric, threshold: 1, evaluationPeriods: 1 });
    Template.fromStack(stack).hasResourceProperties('AWS::CloudWatch::Alarm', { ExtendedStatistic: 'p99', Period: 60 });
  });
});

test.each(metrics)('%s is alarmed of in another stack, without a reference to the API', (_, metricOf) => {
  const { construct, stack } = define();
  const monitoring = new Stack(stack.node.root, 'Monitoring');
  new Alarm(monitoring, 'Alarm', { metric: metricOf(construct), threshold: 1, evaluationPeriods: 1 });
  (stack.node.root as App).synth();
  expect([monitoring.dependencies, stack.dependencies]).toEqual([[], []]);
  Template.fromStack(monitoring).hasResourceProperties('AWS::CloudWatch::Alarm', { Dimensions: dimensions('my-endpoint') });
});

test.each(metrics)('%s is shown from the region and account of the API, wherever the dashboard is', (_, metricOf) => {
  const app = new App();
  const env = { account: '123456789012', region: 'eu-west-1' };
  const construct = new ApiGatewayToSageMakerEndpoint(new Stack(app, 'Api', { env }), 'Ratings', minimalProps);
  const monitoring = new Stack(app, 'Monitoring', { env: { account: '210987654321', region: 'us-east-1' } });
  new Dashboard(monitoring, 'Dashboard', { widgets: [[new GraphWidget({ left: [metricOf(construct)] })]] });
  const [{ Properties: { DashboardBody } }] = Object.values(Template.fromStack(monitoring).findResources('AWS::CloudWatch::Dashboard')) as [
    { Properties: { DashboardBody: unknown } },
  ];
  expect(JSON.stringify(monitoring.resolve(DashboardBody)).replaceAll('\\', '')).toContain('{"accountId":"123456789012","region":"eu-west-1"');
});

test('a metric wants the name of a variant', () => {
  const { construct } = define();
  expect(() => construct.metricModelLatency('')).toThrow('Dimension value must be at least 1 and no more than 255 characters');
});

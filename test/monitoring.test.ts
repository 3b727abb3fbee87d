import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { MonitoringFacade } from 'cdk-monitoring-constructs';
import { define } from './synthesize';

test('cdk-monitoring-constructs watches the API and the model', () => {
  const { construct, stack } = define();
  const monitoring = new Stack(stack.node.root, 'Monitoring');
  const facade = new MonitoringFacade(monitoring, 'Ratings');
  facade.monitorApiGateway({
    api: construct.apiGateway,
    apiStage: construct.apiGateway.deploymentStage.stageName,
    add5XXFaultRateAlarm: { Critical: { maxErrorRate: 0.01 } },
  });
  facade.monitorCustom({
    alarmFriendlyName: 'Model',
    humanReadableName: 'Model',
    metricGroups: [{
      title: 'Model',
      metrics: [
        construct.metricModelLatency('AllTraffic'),
        {
          metric: construct.metricModelErrors('AllTraffic'),
          alarmFriendlyName: 'Errors',
          addAlarm: { Critical: { threshold: 5, comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD } },
        },
      ],
    }],
  });
  const template = Template.fromStack(monitoring);
  template.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
  template.resourceCountIs('AWS::CloudWatch::Alarm', 2);
  const alarms = JSON.stringify(template.findResources('AWS::CloudWatch::Alarm'));
  expect(alarms).toContain('{"Name":"ApiName","Value":"RestApi"}');
  expect(alarms).toContain('[{"Name":"EndpointName","Value":"my-endpoint"},{"Name":"VariantName","Value":"AllTraffic"}]');
});

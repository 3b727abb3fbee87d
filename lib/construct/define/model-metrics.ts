import type { Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { IConstruct } from 'constructs';

/** A variant of a model that an endpoint runs. */
export interface ModelVariant {
  readonly endpointName: string;
  readonly variantName: string;
}

/** How long the model takes to answer, in microseconds. */
export function modelLatency(scope: IConstruct, variant: ModelVariant, options?: MetricOptions): Metric {
  return modelMetric(scope, variant, 'ModelLatency', { statistic: 'Average', ...options });
}

/** How many invocations the model answered with no 2xx status. */
export function modelErrors(scope: IConstruct, variant: ModelVariant, options?: MetricOptions): Metric {
  return modelMetric(scope, variant, 'InvocationModelErrors', { statistic: 'Sum', ...options });
}

/** The metric is in the account and region of `scope`, wherever it is shown. CloudWatch's module is loaded with the first one. */
function modelMetric(scope: IConstruct, { endpointName, variantName }: ModelVariant, metricName: string, options: MetricOptions): Metric {
  const cloudwatch = require('aws-cdk-lib/aws-cloudwatch') as typeof import('aws-cdk-lib/aws-cloudwatch');
  const dimensionsMap = { EndpointName: endpointName, VariantName: variantName };
  return new cloudwatch.Metric({ namespace: 'AWS/SageMaker', metricName, dimensionsMap, ...options }).attachTo(scope);
}

import type { Metric, MetricOptions, MetricProps } from 'aws-cdk-lib/aws-cloudwatch';
import type { IConstruct } from 'constructs';
import * as shapes from '../validate/cdk-prop-shapes';
import { mergeProps } from './merge-props';

/** A variant of a model that an endpoint runs. */
export interface ModelVariant {
  readonly endpointName: string;
  readonly variantName: string;
}

/** How long the model takes to answer, in microseconds. */
export function modelLatency(scope: IConstruct, variant: ModelVariant, options?: MetricOptions): Metric {
  return modelMetric(scope, variant, { metricName: 'ModelLatency', statistic: 'Average' }, options);
}

/** How many invocations the model answered with no 2xx status. */
export function modelErrors(scope: IConstruct, variant: ModelVariant, options?: MetricOptions): Metric {
  return modelMetric(scope, variant, { metricName: 'InvocationModelErrors', statistic: 'Sum' }, options);
}

interface ModelMetric {
  readonly metricName: string;
  readonly statistic: string;
}

/** The metric is in the account and region of `scope`, wherever it is shown. CloudWatch's module is loaded with the first one. */
function modelMetric(scope: IConstruct, { endpointName, variantName }: ModelVariant, metric: ModelMetric, options?: MetricOptions): Metric {
  const cloudwatch = require('aws-cdk-lib/aws-cloudwatch') as typeof import('aws-cdk-lib/aws-cloudwatch');
  const defaults = { ...metric, namespace: 'AWS/SageMaker', dimensionsMap: { EndpointName: endpointName, VariantName: variantName } };
  // What lies below them has the members that the options lack.
  const props = mergeProps<MetricProps>(shapes.metricOptions, defaults, options as MetricProps | undefined);
  return new cloudwatch.Metric(props).attachTo(scope);
}

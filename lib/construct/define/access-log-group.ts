import { LogGroup, RetentionDays, type LogGroupProps } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import * as shapes from '../validate/cdk-prop-shapes';
import { mergeProps } from './merge-props';
import { suppressCfnNag, type CfnNagSuppression } from './suppressions';

/** Defines the log group that the stage writes its access log to. */
export function defineAccessLogGroup(scope: Construct, logGroupProps?: LogGroupProps): LogGroup {
  const props = mergeProps<LogGroupProps>(shapes.logGroupProps, { retention: RetentionDays.INFINITE }, logGroupProps);
  const logGroup = new LogGroup(scope, 'ApiAccessLogGroup', props);
  suppressCfnNag(logGroup, ...suppressionsFor(props));
  return logGroup;
}

function suppressionsFor({ retention, encryptionKey }: LogGroupProps): CfnNagSuppression[] {
  const suppressions: CfnNagSuppression[] = [];
  if (retention === RetentionDays.INFINITE) {
    suppressions.push({ id: 'W86', reason: 'Who called a model, and when, is kept until somebody decides how long it is needed.' });
  }
  if (encryptionKey === undefined) {
    suppressions.push({ id: 'W84', reason: 'CloudWatch Logs encrypts every log group with a key of its own when none is given.' });
  }
  return suppressions;
}

import type { StageOptions } from 'aws-cdk-lib/aws-apigateway';
import type { IConstruct } from 'constructs';
import { unknownAccessLogNames } from '../../api-gateway/access-log-names';
import { accessLogFormatOf } from '../validate/stage-rules';
import { warn } from './warning';

/** Warns of what an access log's format names and API Gateway does not know; it may be newer than this list. */
export function warnOfAccessLog(scope: IConstruct, stage: StageOptions = {}): void {
  const names = unknownAccessLogNames(accessLogFormatOf(stage) ?? '');
  if (names.length === 0) return;
  const shown = names.map((name) => `$context.${name}`).join(', ');
  warn(scope, {
    id: 'unknownAccessLogName',
    message: `The access log's format has ${shown}, which API Gateway's list of variables for access logging does not have. `
      + "Correct 'apiGatewayProps.deployOptions.accessLogFormat'.",
  });
}

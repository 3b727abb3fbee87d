import { Token } from 'aws-cdk-lib';
import type { StageOptions } from 'aws-cdk-lib/aws-apigateway';
import { isStageName, isStageVariableName, isStageVariableValue } from '../../api-gateway/stages';
import { isTakenAway } from './prop-shape';
import { showValue } from './show-value';
import { isToCome } from './tokens';
import type { Problem } from './validation-error';

const PROP = 'apiGatewayProps.deployOptions';

/** The reasons why API Gateway would refuse the stage. */
export function stageProblems(stage: StageOptions = {}): Problem[] {
  const { stageName, variables = {} } = stage;
  return [
    ...stageName === undefined ? [] : stageNameProblems(stageName),
    ...Object.entries(variables).flatMap(([name, value]) => variableProblems(name, value)),
    ...accessLogFormatProblems(stage),
  ];
}

function stageNameProblems(stageName: string): Problem[] {
  if (Token.isUnresolved(stageName)) return [`'${PROP}.stageName' must not be a token, since a construct's ID has it; write the name out`];
  if (isToCome(stageName) || isStageName(stageName)) return [];
  return [`'${PROP}.stageName' must be 1 to 128 letters, digits, hyphens and underscores; got ${showValue(stageName)}`];
}

function variableProblems(name: string, value: string): Problem[] {
  return [
    ...isToCome(name) || isStageVariableName(name)
      ? []
      : [`'${PROP}.variables' must have names of 1 to 64 letters, digits and underscores; got ${showValue(name)}`],
    ...isToCome(value) || isStageVariableValue(value)
      ? []
      : [`'${PROP}.variables['${name}']' must have 1 to 512 letters, digits and any of -._~:/?#&=, alone, since API Gateway refuses other values; got ${showValue(value)}`],
  ];
}

function accessLogFormatProblems(stage: StageOptions): Problem[] {
  const format = accessLogFormatOf(stage);
  if (format === undefined) return [];
  if (isTakenAway(stage, 'accessLogDestination')) {
    return [`'${PROP}.accessLogFormat' must not be given while '${PROP}.accessLogDestination' is undefined, since there is then no access log; drop one of the two`];
  }
  if (isToCome(format)) return [];
  if (/[\r\n]/.test(format)) {
    const lines = format.split(/\r\n|\r|\n/).length;
    return [`'${PROP}.accessLogFormat' must be a single line, since API Gateway refuses others; got ${lines} lines; write it without line breaks`];
  }
  if (/\$context\.(?:requestId|extendedRequestId)\b/.test(format)) return [];
  return [`'${PROP}.accessLogFormat' must have $context.requestId or $context.extendedRequestId, since API Gateway refuses others; got ${showValue(format)}`];
}

/** The text of a stage's access log format; undefined where it has none. */
export function accessLogFormatOf({ accessLogFormat }: StageOptions): string | undefined {
  const format: unknown = typeof accessLogFormat?.toString === 'function' ? accessLogFormat.toString() : undefined;
  return typeof format === 'string' ? format : undefined;
}

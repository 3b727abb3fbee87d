import { Token } from 'aws-cdk-lib';
import type { StageOptions } from 'aws-cdk-lib/aws-apigateway';
import { isStageName, isStageVariableName, isStageVariableValue } from '../../api-gateway/stages';
import { showValue } from './show-value';
import type { Problem } from './validation-error';

const prop = 'apiGatewayProps.deployOptions';

/** The reasons why API Gateway would refuse the stage. */
export function stageProblems({ stageName, variables = {}, accessLogFormat }: StageOptions = {}): Problem[] {
  return [
    ...stageName === undefined || Token.isUnresolved(stageName) || isStageName(stageName)
      ? []
      : [`'${prop}.stageName' must be 1 to 128 letters, digits, hyphens and underscores; got ${showValue(stageName)}`],
    ...Object.entries(variables).flatMap(([name, value]) => variableProblems(name, value)),
    ...accessLogFormatProblems(accessLogFormat?.toString()),
  ];
}

function variableProblems(name: string, value: string): Problem[] {
  return [
    ...Token.isUnresolved(name) || isStageVariableName(name)
      ? []
      : [`'${prop}.variables' must have names of letters, digits and underscores; got ${showValue(name)}`],
    ...Token.isUnresolved(value) || isStageVariableValue(value)
      ? []
      : [`'${prop}.variables['${name}']' must have letters, digits and any of -._~:/?#&=, alone, since API Gateway refuses other values; got ${showValue(value)}`],
  ];
}

function accessLogFormatProblems(format: string | undefined): Problem[] {
  if (format === undefined || !/[\r\n]/.test(format)) return [];
  return [`'${prop}.accessLogFormat' must be a single line, since API Gateway refuses others; got ${format.split(/\r\n|\r|\n/).length} lines; write it without line breaks`];
}

import type { RestApiProps } from 'aws-cdk-lib/aws-apigateway';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { LogGroupProps } from 'aws-cdk-lib/aws-logs';
import { executionRole, logGroupProps, restApiProps } from './cdk-prop-shapes';
import { endpointNameProblems } from './endpoint-name';
import { mappingTemplateProblems } from './mapping-template-limits';
import { shapeProblems, type Shapes } from './prop-shape';
import { resourcePathProblems } from './resource-path';
import { restApiProblems } from './rest-api-limits';
import { showValue } from './show-value';
import { ValidationError, type Problem } from './validation-error';

/** The props that there are rules for. */
export interface CheckedProps {
  readonly endpointName: string;
  readonly resourcePath: string;
  readonly requestMappingTemplate: string;
  readonly additionalRequestTemplates?: { [contentType: string]: string };
  readonly responseMappingTemplate?: string;
  readonly resourceName?: string;
  readonly apiGatewayProps?: RestApiProps;
  readonly createUsagePlan?: boolean;
  readonly apiGatewayExecutionRole?: IRole;
  readonly logGroupProps?: LogGroupProps;
}

const required: Shapes = { endpointName: 'string', resourcePath: 'string', requestMappingTemplate: 'string' };
const optional: Shapes = {
  additionalRequestTemplates: { mapOf: 'string' },
  responseMappingTemplate: 'string',
  resourceName: 'string',
  apiGatewayProps: restApiProps,
  createUsagePlan: 'boolean',
  apiGatewayExecutionRole: executionRole,
  logGroupProps,
};

/** Throws a ValidationError that names every problem with the props of the construct to be made at `constructPath`. */
export function validateProps(props: CheckedProps, constructPath: string): void {
  const problems = problemsOf(props);
  if (problems.length > 0) throw new ValidationError(problems, constructPath);
}

function problemsOf(props: unknown): Problem[] {
  if (typeof props !== 'object' || props === null) return [`'props' must be an object; got ${showValue(props)}`];
  const ofShape = shapeProblems('', props, { required, optional });
  const sound = soundProps(props);
  return [
    ...ofShape,
    ...sound.endpointName === undefined ? [] : endpointNameProblems(sound.endpointName),
    ...resourcePathProblems(sound.resourceName, sound.resourcePath),
    ...mappingTemplateProblems(sound),
    ...restApiProblems(sound),
  ];
}

/** The props without those of a wrong shape, so that each rule may trust the types of what it reads. */
function soundProps(props: object): Partial<CheckedProps> {
  const shapes: Shapes = { ...required, ...optional };
  return Object.fromEntries(Object.entries(props).filter(([prop, value]) => {
    const shape = shapes[prop];
    return shape !== undefined && value !== undefined && shapeProblems(prop, value, shape).length === 0;
  }));
}

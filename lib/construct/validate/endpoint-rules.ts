import { Token } from 'aws-cdk-lib';
import type { IEndpoint } from 'aws-cdk-lib/aws-sagemaker';
import { isEndpointName, isPartOfEndpointName } from '../../api-gateway/endpoint-names';
import type { InvocationOptions } from '../invocation-options';
import { endpointArnProblems } from './endpoint-arn-rules';
import type { Place } from './place';
import { isLookupDummy, literalParts } from './tokens';
import type { Problem } from './validation-error';

/** Whether the options name one endpoint, and one that SageMaker can have. */
export function endpointProblems({ endpointName, existingSagemakerEndpointObj: endpoint }: InvocationOptions, place: Place): Problem[] {
  if (endpointName !== undefined && endpoint !== undefined) {
    return ["'endpointName' must not be given with 'existingSagemakerEndpointObj', since only one of them can be the endpoint; drop one of the two"];
  }
  if (endpointName !== undefined) return endpointNameProblems('endpointName', endpointName);
  return endpoint === undefined ? [] : endpointObjectProblems(endpoint, place);
}

/** Why SageMaker would refuse a name, or the role could invoke other endpoints. Of a token, only the text around it is known. */
export function endpointNameProblems(prop: string, name: string): Problem[] {
  if (literalParts(name).some((part) => /[*?]/.test(part))) {
    return [`'${prop}' must not hold '*' or '?', since the role could then invoke other endpoints too; got '${shown(name)}'; write the name out`];
  }
  if (isLookupDummy(name)) return [];
  if (name.includes('${stageVariables.')) {
    return [
      `'${prop}' must not hold a stage variable, since the role's policy cannot read it; got '${shown(name)}'; give a role that may invoke each of the `
      + "endpoints as 'apiGatewayExecutionRole' and one of their names here, and set the method's 'Integration.Uri' by 'addPropertyOverride'",
    ];
  }
  const isPossible = Token.isUnresolved(name) ? literalParts(name).every(isPartOfEndpointName) : isEndpointName(name);
  if (isPossible) return [];
  return [
    `'${prop}' must be 1 to 63 letters, digits and hyphens, with no hyphen at either end, as SageMaker names endpoints; `
    + `got '${shown(name)}'${Token.isUnresolved(name) ? '' : ` (${name.length} characters)`}`,
  ];
}

function endpointObjectProblems({ endpointName, endpointArn }: IEndpoint, place: Place): Problem[] {
  const prop = 'existingSagemakerEndpointObj';
  const wrongTypes = Object.entries({ endpointName, endpointArn }).filter(([, value]) => typeof value !== 'string' || value === '');
  if (wrongTypes.length > 0) {
    return wrongTypes.map(([member]) => `'${prop}.${member}' is required and was not given; give an endpoint of the CDK's, or 'endpointName' instead`);
  }
  const nameProblems = endpointNameProblems(`${prop}.endpointName`, endpointName);
  return nameProblems.length > 0 ? nameProblems : endpointArnProblems(`${prop}.endpointArn`, endpointArn, endpointName, place);
}

/** A text with its tokens as `${Token}`, since their own form tells a reader nothing. */
function shown(text: string): string {
  return literalParts(text).join('${Token}');
}

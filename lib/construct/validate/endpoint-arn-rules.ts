import { Token } from 'aws-cdk-lib';
import { isEndpointName, isPartOfEndpointName } from '../../api-gateway/endpoint-names';
import type { Place } from './place';
import { isLookupDummy, isToCome, literalParts } from './tokens';
import type { Problem } from './validation-error';

// A part of an ARN that is a token is not known. Where a token can hold several parts, none of them is.

/** Stands for a token: it is in no ARN. */
const TOKEN = '\0';

/** The reasons why the role could not invoke the endpoint under this ARN, or could invoke others too. */
export function endpointArnProblems(prop: string, arn: string, name: string, { region, accountId }: Place): Problem[] {
  const shown = literalParts(arn).join('${Token}');
  if (literalParts(arn).some((part) => /[*?]/.test(part))) {
    return [`'${prop}' must not hold '*' or '?', since the role could then invoke other endpoints too; got '${shown}'; write the ARN out`];
  }
  const parts = partsOf(arn);
  if (parts === undefined) return [];
  if (!isArnOfEndpoint(parts)) {
    return [`'${prop}' must be the ARN of a SageMaker endpoint, 'arn:aws:sagemaker:REGION:ACCOUNT:endpoint/NAME'; got '${shown}'`];
  }
  const [, , , ofRegion = '', ofAccount = '', resource = ''] = parts;
  const ofName = resource.slice(resource.indexOf('/') + 1);
  const problems: Problem[] = [];
  if (!isToCome(name) && differ(ofName.toLowerCase(), name.toLowerCase())) {
    problems.push(`'${prop}' must be the ARN of the endpoint that 'endpointName' names, '${name}', since the role may invoke no other; got '${shown}'`);
  }
  if (differ(ofRegion, region)) {
    problems.push(`'${prop}' must be in the region of the stack, '${region ?? ''}', since API Gateway invokes endpoints of its own region; got '${shown}'`);
  }
  if (differ(ofAccount, accountId)) {
    problems.push(`'${prop}' must be of the stack's account, '${accountId ?? ''}', since an endpoint's URL names no account; got '${shown}'`);
  }
  return problems;
}

/** Whether a part is another than it should be, as far as both are known. */
function differ(part: string, expected: string | undefined): boolean {
  return expected !== undefined && !part.includes(TOKEN) && part !== expected;
}

/** The parts between the colons; undefined where tokens hide them. */
function partsOf(arn: string): readonly string[] | undefined {
  if (isLookupDummy(arn)) return undefined;
  const parts = literalParts(arn).join(TOKEN).split(':');
  return Token.isUnresolved(arn) && parts.length !== 6 ? undefined : parts;
}

function isArnOfEndpoint(parts: readonly string[]): boolean {
  const [arn, partition, service, region, accountId, resource = ''] = parts;
  const fits = (part: string | undefined, pattern: RegExp): boolean => part !== undefined && (part.includes(TOKEN) || pattern.test(part));
  return parts.length === 6 && fits(arn, /^arn$/) && fits(partition, /^aws(?:-[a-z]+)*$/) && fits(service, /^sagemaker$/)
    && fits(region, /^[a-z0-9-]+$/) && fits(accountId, /^\d{12}$/) && isResource(resource);
}

function isResource(resource: string): boolean {
  const [type = '', ...rest] = resource.split('/');
  const name = rest.join('/');
  if (type.includes(TOKEN)) return name.split(TOKEN).every((part) => /^[a-zA-Z0-9/-]*$/.test(part));
  if (type !== 'endpoint') return false;
  return name.includes(TOKEN) ? name.split(TOKEN).every(isPartOfEndpointName) : isEndpointName(name);
}

import { App, Stack } from 'aws-cdk-lib';
import { ApiGatewayToSageMakerEndpoint } from '../../lib';
import { acceptedByDefault } from '../../scripts/audits/accepted/by-default';
import { acceptedWhenHardened } from '../../scripts/audits/accepted/when-hardened';
import { hardened, withDefaults } from '../../scripts/audits/audited-stacks';
import { linesOf, linesOfAccepted, type Accepted } from '../../scripts/audits/finding';
import { subjectOf } from '../../scripts/audits/subject';
import { findingsOfPack, nagPacks } from '../../scripts/audits/tools/cdk-nag';
import { minimalProps } from '../synthesize';

const subjects = { defaults: withDefaults(), hardened: hardened() };

const ofPack = (accepted: readonly Accepted[], prefix: string) => linesOfAccepted(accepted.filter(([rule]) => rule.startsWith(`${prefix}-`)));

describe.each(Object.entries(nagPacks))("cdk-nag's pack %s", (prefix, Pack) => {
  test('reports of the defaults what is accepted, no more and no less', () => {
    expect(linesOf(findingsOfPack(Pack, subjects.defaults))).toEqual(ofPack(acceptedByDefault['cdk-nag'], prefix));
  });

  test("reports of the README's hardened recipe what is accepted, no more and no less", () => {
    expect(linesOf(findingsOfPack(Pack, subjects.hardened))).toEqual(ofPack(acceptedWhenHardened['cdk-nag'], prefix));
  });
});

test.each(['AwsSolutions', 'Serverless'])("cdk-nag's pack %s reports no error of the README's hardened recipe", (prefix) => {
  const errors = findingsOfPack(nagPacks[prefix]!, subjects.hardened).filter(({ level }) => level === 'error');
  expect(errors).toEqual([]);
});

test('a fault that the accepted lists do not name is found', () => {
  const stack = new Stack(new App(), 'Planted');
  new ApiGatewayToSageMakerEndpoint(stack, 'test', {
    ...minimalProps, apiGatewayProps: { deployOptions: { accessLogDestination: undefined, accessLogFormat: undefined } },
  });
  const found = linesOf(findingsOfPack(nagPacks.AwsSolutions!, subjectOf('planted', stack)));
  expect(found).toContain('error AwsSolutions-APIG1 at test/RestApi/DeploymentStage.prod');
});

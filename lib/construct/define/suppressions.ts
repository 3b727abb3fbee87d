import type { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** A cfn_nag rule that does not apply, and why. */
export interface CfnNagSuppression {
  readonly id: string;
  readonly reason: string;
}

/** Tells cfn_nag which of its rules the resource behind `construct` is excused from. */
export function suppressCfnNag(construct: IConstruct, ...rules: readonly CfnNagSuppression[]): void {
  if (rules.length > 0) resourceOf(construct).addMetadata('cfn_nag', { rules_to_suppress: rules });
}

/** Tells AWS's Guard rules which of them the resource behind `construct` is excused from. */
export function suppressGuard(construct: IConstruct, ...rules: readonly string[]): void {
  resourceOf(construct).addMetadata('guard', { SuppressedRules: rules });
}

/** The CloudFormation resource that an L2 construct stands for. */
export function resourceOf(construct: IConstruct): CfnResource {
  return construct.node.defaultChild as CfnResource;
}

import { CfnElement, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';

/** What is audited: a stack, and its template for the tools that know no constructs. */
export interface Subject {
  readonly name: string;
  readonly stack: Stack;
  readonly template: object;
  /** The path of the construct below the stack, for each logical ID. */
  readonly paths: ReadonlyMap<string, string>;
}

export function subjectOf(name: string, stack: Stack): Subject {
  return { name, stack, template: Template.fromStack(stack).toJSON(), paths: pathsByLogicalId(stack) };
}

function pathsByLogicalId(stack: Stack): ReadonlyMap<string, string> {
  const elements = stack.node.findAll().filter((construct) => CfnElement.isCfnElement(construct));
  return new Map(elements.map((element) => [logicalIdOf(element), pathBelow(stack, element)]));
}

export function logicalIdOf(element: CfnElement): string {
  return element.stack.resolve(element.logicalId) as string;
}

function pathBelow(stack: Stack, { node: { path } }: CfnElement): string {
  return path.slice(stack.node.path.length + 1).replace(/\/Resource$/, '');
}

import { Stack, Token } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** The place in the tree where a construct is to be made. */
export interface Place {
  /** Its path, with its own ID at the end. */
  readonly path: string;
  /** The region of its stack; undefined where only the deployment decides. */
  readonly region: string | undefined;
  /** The account of its stack, likewise. */
  readonly accountId: string | undefined;
  /** Its stack; undefined outside of any. */
  readonly stack: Stack | undefined;
}

/** The place of a construct that is still to be made. */
export function placeOf(scope: IConstruct, id: string): Place {
  const path = [scope.node.path, id].filter((part) => part !== '').join('/');
  const stack = scope.node.scopes.find((construct) => Stack.isStack(construct));
  return { path, region: known(stack?.region), accountId: known(stack?.account), stack };
}

function known(value: string | undefined): string | undefined {
  return Token.isUnresolved(value) ? undefined : value;
}

import type { IConstruct } from 'constructs';

/** The path of a construct that is still to be made. */
export function constructPath(scope: IConstruct, id: string): string {
  return [scope.node.path, id].filter((part) => part !== '').join('/');
}

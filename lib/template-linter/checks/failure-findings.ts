import { FindingSeverity } from '../finding-severity';
import type { Exploration } from '../symbolic/explore';
import type { UnplacedFinding } from '../unplaced-finding';

/** Finds what ends the render: on all paths, an error; on some, a warning. */
export function failureFindings({ paths, isComplete }: Exploration): UnplacedFinding[] {
  return paths.flatMap(({ path, failure }): UnplacedFinding[] => {
    if (failure === undefined || path.readsEarlierOverrides) return [];
    const { position, message, isDerived } = failure;
    const isOnAllPaths = isComplete && paths.every((other) => !other.path.hasGuessedRounds && other.failure?.position === position);
    const isCertain = !path.hasGuessedRounds && (path.decisions.length === 0 || isOnAllPaths);
    const when = isCertain ? 'on every request' : 'for each request that comes here';
    return [{
      id: 'failingCall',
      position,
      message: `this fails ${when}, and API Gateway answers 500: ${message}`,
      ...isCertain && !isDerived ? {} : { severity: FindingSeverity.WARNING },
    }];
  });
}

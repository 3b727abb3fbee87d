import { createRequire } from 'node:module';
import type * as library from '../../lib';
import { props } from './props';
import type { Subject } from './subject';

/** The construct, as its users define it. */
export const construct: Subject = {
  importAll,
  define: (scope, id) => {
    const { ApiGatewayToSageMakerEndpoint } = importAll();
    new ApiGatewayToSageMakerEndpoint(scope, id, props);
  },
};

function importAll(): typeof library {
  return createRequire(__filename)(process.cwd()) as typeof library;
}

import { readFileSync } from 'node:fs';

/** Every subject puts the first example of the README in front of a model. The processes run in the project's root. */
export const props = {
  endpointName: 'my-endpoint',
  resourcePath: '{user_id}',
  requestMappingTemplate: readFileSync('examples/typescript/lib/ratings-request.vtl', 'utf8'),
  methodOptions: { requestParameters: { 'method.request.querystring.items': true } },
};

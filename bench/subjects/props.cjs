const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** What every subject puts in front of a model: the first example of the README. */
module.exports = {
  endpointName: 'my-endpoint',
  resourcePath: '{user_id}',
  requestMappingTemplate: readFileSync(join(__dirname, '../../examples/typescript/lib/ratings-request.vtl'), 'utf8'),
  methodOptions: { requestParameters: { 'method.request.querystring.items': true } },
};

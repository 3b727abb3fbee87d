const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** What every subject puts in front of a model. */
module.exports = {
  endpointName: 'my-endpoint',
  resourcePath: '{user_id}',
  requestMappingTemplate: readFileSync(join(__dirname, '../../examples/typescript/lib/ratings-request.vtl'), 'utf8'),
};

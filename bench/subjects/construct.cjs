// The construct, as its users define it.
const props = require('./props.cjs');

exports.importAll = () => require('../..');

exports.define = (scope, id) => {
  const { ApiGatewayToSageMakerEndpoint } = exports.importAll();
  return new ApiGatewayToSageMakerEndpoint(scope, id, props);
};

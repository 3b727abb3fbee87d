/** The bundles, each by the place of its source below lib/ and of its file below build/. */
export const bundles = {
  index: 'index',
  /** The template engine and its linter: the construct and the public part of testing load them on first use. */
  engine: 'template-linter/index',
  /** The local gateway, which loads the engine. */
  gateway: 'local-gateway/index',
  /** The gateway loads it for the first request that it validates. It holds the packages that it is made of. */
  validator: 'local-gateway/request-validation/draft-4-validator',
  command: 'cli/apigw-sagemaker',
};

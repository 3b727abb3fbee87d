/** What is public, in one file below lib/ and below build/. */
export const index = 'index';

/** The template engine and its linter, likewise: the construct and the public part of testing load them on first use. */
export const engine = 'template-linter/index';

/** The local gateway's file, likewise: it loads the engine's. */
export const gateway = 'local-gateway/index';

/** What the gateway loads only when it is needed, with the packages that it is made of. */
export const validator = 'local-gateway/request-validation/draft-4-validator';

/** The command's file, likewise. */
export const command = 'cli/apigw-sagemaker';

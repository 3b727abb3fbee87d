/** What is public, in one file below lib/ and below build/. */
export const index = 'index';

/** The template engine's file, likewise: the construct and the public part of testing load it on first use. */
export const engine = 'testing/private/engine';

/** The local gateway's file, likewise: it loads the engine's. */
export const gateway = 'testing/private/local-gateway';

/** What the gateway loads only when it is needed, with the packages that it is made of. */
export const validator = 'testing/private/draft-4-validator';

/** The command's file, likewise. */
export const command = 'cli/apigw-sagemaker';

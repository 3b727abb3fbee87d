/** The file, below lib/ and below build/, that the public part of testing loads its mechanism from. */
export const mechanism = 'testing/private/mechanism';

/** What the mechanism loads only when it is needed, with the packages that it is made of. */
export const validator = 'testing/private/draft-4-validator';

/** The command's file, likewise. */
export const command = 'cli/apigw-sagemaker';

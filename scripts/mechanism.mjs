/** The file, below lib/ and below build/, that the public part of testing loads its mechanism from. */
export const mechanism = 'testing/private/mapping-template-interpreter';

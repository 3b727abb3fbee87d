import { Token, Tokenization } from 'aws-cdk-lib';

/** The parts of a text that are not tokens. */
export function literalParts(text: string): string[] {
  const separator = '\0';
  const joined = Tokenization.reverseString(text)
    .mapTokens({ mapToken: () => separator })
    .join({ join: (left: string | undefined, right: string | undefined) => `${left ?? ''}${right ?? ''}` }) as string | undefined;
  return (joined ?? '').split(separator);
}

/**
 * Whether a text may be what the CDK puts in place of a value that it still has to look up.
 *
 * The first synthesis ends with such a dummy, and the CDK's command line then looks the value up. An error about it would keep
 * that from ever happening.
 */
export function isLookupDummy(text: string): boolean {
  return /dummy-value-for-/i.test(text);
}

/** A text with each lookup's dummy as a name that any rule of a path takes: the dummy holds the parameter's own slashes. */
export function withDummyNames(text: string): string {
  return text.replace(/dummy-value-for-[^{}]*/gi, (dummy) => dummy.replace(/[^\w.-]/g, '-'));
}

/** Whether a text is still to come: a token's at the deployment, a dummy's with the next synthesis. */
export function isToCome(text: string): boolean {
  return Token.isUnresolved(text) || isLookupDummy(text);
}

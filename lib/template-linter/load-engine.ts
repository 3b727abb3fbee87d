/**
 * Loads the template engine and its linter, on the first call only: importing the package for its construct must cost nothing of
 * them. The construct, `testing` and the command all reach them through here.
 */
export function loadEngine(): typeof import('.') {
  return require('.') as typeof import('.');
}

// Checks the messages of the commits since the last release, from which the next one's changelog is made.
//
//   npm run test:commits [-- RANGE]
import { faultOfMessage } from './commit-message';
import { commitsIn, lastRelease } from './commits';

const [RANGE] = process.argv.slice(2);
const TAG = lastRelease();
const commits = commitsIn(RANGE ?? (TAG === undefined ? 'HEAD' : `${TAG}..HEAD`));
for (const { hash, message } of commits) {
  const fault = faultOfMessage(message);
  if (fault === undefined) continue;
  process.stderr.write(`the message of ${hash} ${fault}: ${message.split('\n')[0] ?? ''}\n`);
  process.exitCode = 1;
}
process.stdout.write(`${commits.length} commits have been read\n`);

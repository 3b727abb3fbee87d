import { LiveLog } from '../../lib/cli/live-log';
import { responseOf } from '../local-gateway/http/served';

function log(): { written: { out: string; error: string }; live: LiveLog } {
  const written = { out: '', error: '' };
  return { written, live: new LiveLog({
    colours: false, outColours: false, out: (text) => written.out += text, error: (text) => written.error += text,
  }) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('LiveLog', () => {
  test.each([
    ['the line of the access log', [], 'line', 'line\n'],
    ['the execution log before it, set apart', ['one', 'two'], 'line', '\none\ntwo\nline\n'],
    ['the execution log alone', ['one'], undefined, '\none\n'],
    ['nothing', [], undefined, ''],
  ])('prints of a request %s', async (_what, lines, accessLogLine, expected) => {
    const { live, written } = log();
    live.answered({ ...responseOf(200, ''), log: lines, accessLogLine });
    await turn();
    expect(written).toEqual({ out: expected, error: '' });
  });

  test('shows the control characters that a client sent, which a terminal would obey', async () => {
    const { live, written } = log();
    live.answered({ ...responseOf(200, ''), log: ['a\u001b[2J\u0007', '\tb\u009b\r'], accessLogLine: '\u007f' });
    await turn();
    expect(written.out).toBe('\na\\u001b[2J\\u0007\n\tb\\u009b\\u000d\n\\u007f\n');
  });

  test('prints requests in their order', async () => {
    const { live, written } = log();
    for (const accessLogLine of ['one', 'two']) live.answered({ ...responseOf(200, ''), accessLogLine });
    await turn();
    live.answered({ ...responseOf(200, ''), accessLogLine: 'three' });
    await turn();
    expect(written.out).toBe('one\ntwo\nthree\n');
  });

  test.each([[new Error('a fault'), /^warning: a request failed within the server: Error: a fault\n +at /], ['text', /server: text\n$/]])('tells of %s', (failure, message) => {
    const { live, written } = log();
    live.failed(failure);
    expect(written.error).toMatch(message);
  });
});

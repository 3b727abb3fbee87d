import { LiveLog, type LogFormat } from '../../lib/cli/live-log';
import type { ClientResponse, ServedMethod } from '../../lib/local-gateway';
import { responseOf } from '../local-gateway/http/served';

const method: ServedMethod = {
  httpMethod: 'GET', path: '/{user_id}', target: 'mock', endpointName: undefined, requiredParameters: [], apiKeyRequired: false, mediaTypes: ['application/json'],
};

function log(format: LogFormat, outColours = false): { written: { out: string; error: string }; live: LiveLog } {
  const written = { out: '', error: '' };
  const terminal = {
    isInteractive: false, colours: false, outColours,
    out: (text: string) => written.out += text, error: (text: string) => written.error += text,
  };
  return { written, live: new LiveLog(terminal, format, { methods: [method], stageName: 'prod' }) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const refused: ClientResponse = { ...responseOf(400, ''), accessLogLine: 'line', refusal: 'BAD_REQUEST_PARAMETERS', problem: 'Missing: [a]' };

beforeEach(() => {
  jest.useFakeTimers({ now: new Date(2026, 0, 2, 9, 5, 7), doNotFake: ['setImmediate'] });
});

afterEach(() => {
  jest.useRealTimers();
});

describe('LiveLog', () => {
  test.each([
    ['the line of the access log', [], 'line', 'line\n'],
    ['the execution log before it, set apart', ['one', 'two'], 'line', '\none\ntwo\nline\n'],
    ['the execution log alone', ['one'], undefined, '\none\n'],
    ['nothing', [], undefined, ''],
  ])('prints of a request %s', async (_what, lines, accessLogLine, expected) => {
    const { live, written } = log('access');
    live.answered({ ...responseOf(200, ''), log: lines, accessLogLine });
    await turn();
    expect(written).toEqual({ out: expected, error: '' });
  });

  test('prints for a person when, what and how long', async () => {
    const { live, written } = log('pretty');
    live.answered({ ...responseOf(200, ''), accessLogLine: 'line', integrationMillis: 9 });
    await turn();
    expect(written).toEqual({ out: '09:05:07  200  GET /321   12 ms (model 9 ms)\n', error: '' });
  });

  test.each([[200, 32], [404, 33], [502, 31]])('colours the status %i', async (status, code) => {
    const { live, written } = log('pretty', true);
    live.answered(responseOf(status, ''));
    await turn();
    expect(written.out).toBe(`09:05:07  \u001b[${code}m${status}\u001b[39m  GET /321   12 ms\n`);
  });

  test.each<[LogFormat, string, string]>([
    ['pretty', '', '09:05:07  400  GET /321   Missing: [a]\n'],
    ['access', 'line\n', '400 GET /321: Missing: [a]\n'],
    ['json', '{"time":"%time","status":400,"httpMethod":"GET","path":"/321","durationMillis":12,"reason":"Missing: [a]"}\n', '400 GET /321: Missing: [a]\n'],
  ])('tells on standard error why a request was refused, with the format %s', async (format, out, error) => {
    const { live, written } = log(format);
    live.answered(refused);
    await turn();
    expect(written).toEqual({ out: out.replace('%time', new Date().toISOString()), error });
  });

  test('sets the excerpt of a template that failed below the line', async () => {
    const { live, written } = log('pretty');
    live.answered({ ...responseOf(500, ''), refusal: 'API_CONFIGURATION_ERROR', problem: 'Unable to transform request (line 2)\n\n2 | #set($a)\n  | ^' });
    await turn();
    expect(written.error).toBe([
      '09:05:07  500  GET /321   Unable to transform request (line 2)',
      '            2 | #set($a)',
      '              | ^',
      '',
    ].join('\n'));
  });

  test.each<[LogFormat]>([['pretty'], ['access'], ['json']])('lets no client forge a line or a colour, with the format %s', async (format) => {
    const { live, written } = log(format);
    const path = '/a\u001b[2J\r\n14:00:00  200  GET /b';
    live.answered({ ...refused, request: { ...refused.request, path }, problem: 'b\u009b' });
    await turn();
    expect(written.out + written.error).not.toMatch(/[\u001b\r\u009b]/);
    expect(written.error.match(/\n/g)).toHaveLength(1);
  });

  test('shows the control characters that a client sent, which a terminal would obey', async () => {
    const { live, written } = log('access');
    live.answered({ ...responseOf(200, ''), log: ['a\u001b[2J\u0007', '\tb\u009b\r'], accessLogLine: '\u007f' });
    await turn();
    expect(written.out).toBe('\na\\u001b[2J\\u0007\n\tb\\u009b\\u000d\n\\u007f\n');
  });

  test('prints requests in their order', async () => {
    const { live, written } = log('access');
    for (const accessLogLine of ['one', 'two']) live.answered({ ...responseOf(200, ''), accessLogLine });
    await turn();
    live.answered({ ...responseOf(200, ''), accessLogLine: 'three' });
    await turn();
    expect(written.out).toBe('one\ntwo\nthree\n');
  });

  test.each([[new Error('a fault'), /^warning: a request failed within the server: Error: a fault\n +at /], ['text', /server: text\n$/]])('tells of %s', (failure, message) => {
    const { live, written } = log('access');
    live.failed(failure);
    expect(written.error).toMatch(message);
  });
});

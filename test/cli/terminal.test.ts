import { coloured, processTerminal, warn } from '../../lib/cli/terminal';

const environment = process.env;
const onTerminals = { out: process.stdout.isTTY, error: process.stderr.isTTY };

afterEach(() => {
  process.env = environment;
  process.stdout.isTTY = onTerminals.out;
  process.stderr.isTTY = onTerminals.error;
  jest.restoreAllMocks();
});

describe('processTerminal', () => {
  test.each([
    [true, undefined, true],
    [true, '', true],
    [true, '1', false],
    [false, undefined, false],
  ])('on a terminal: %s, with NO_COLOR=%s: colours %s', (onTerminal, noColour, expected) => {
    process.stderr.isTTY = onTerminal;
    process.env = { ...environment, NO_COLOR: noColour };
    process.stdout.isTTY = !onTerminal;
    expect(processTerminal().colours).toBe(expected);
    process.stdout.isTTY = onTerminal;
    process.stderr.isTTY = !onTerminal;
    expect(processTerminal().outColours).toBe(expected);
  });

  test('writes to the two outputs of the process', () => {
    const out = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const error = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    processTerminal().out('a');
    processTerminal().error('b');
    expect([out.mock.calls, error.mock.calls]).toEqual([[['a']], [['b']]]);
  });
});

test.each([[true, '\u001b[33mwarning:\u001b[39m slow\n'], [false, 'warning: slow\n']])('warn, with colours: %s', (colours, expected) => {
  let written = '';
  warn('slow', { isInteractive: false, colours, outColours: false, out: () => undefined, error: (text) => written += text });
  expect(written).toBe(expected);
});

test('coloured leaves a text alone where there are no colours', () => {
  expect(coloured('a', 'green', false)).toBe('a');
});

import { printable, printableLine } from '../../lib/cli/printable';

describe('printable', () => {
  test.each([
    ['\u001b[31m', '\\u001b[31m'], ['a\rb', 'a\\u000db'], ['\u009b', '\\u009b'], ['\u007f', '\\u007f'], ['\u202ea', '\\u202ea'], ['\u2066', '\\u2066'],
    ['\u2028', '\\u2028'], ['\ud800', '\\ud800'], ['a\n\tb', 'a\n\tb'], ['é😀', 'é😀'],
  ])('shows %j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test('has one line where a line is asked for', () => {
    expect(printableLine('a\nwarning: b')).toBe('a\\u000awarning: b');
  });
});

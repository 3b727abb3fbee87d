import { MappingTemplateError } from '../../lib/template-engine/mapping-template-error';

test.each([
  ['', 0, 1, 1],
  ['abc', 2, 1, 3],
  ['abc', 3, 1, 4],
  ['a\nbc', 2, 2, 1],
  ['a\r\nb\rc', 5, 3, 1],
  ['a\n', 2, 2, 1],
])('in %j the position %i is line %i, column %i', (source, position, line, column) => {
  expect(new MappingTemplateError('wrong', source, position)).toMatchObject({ line, column });
});

test('the caret stands under the place, after the same tabs', () => {
  expect(new MappingTemplateError('wrong', 'x\n\ta\tb\nc', 5).message).toBe('wrong (line 2, column 4)\n\n2 | \ta\tb\n  | \t \t^');
});

test('of a long line only the surroundings are shown', () => {
  const { message } = new MappingTemplateError('wrong', `${'a'.repeat(500)}!${'b'.repeat(500)}`, 500);
  const [, , line = '', caret = ''] = message.split('\n');
  expect(line.length).toBeLessThan(140);
  expect(line.charAt(caret.indexOf('^'))).toBe('!');
});

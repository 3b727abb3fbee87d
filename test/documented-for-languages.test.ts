import { ownTypes } from './jsii-assembly';

// The docstrings become comments of five languages: .NET prints `{@link …}` as it stands, and cuts a parameter's text at a semicolon.

/** All texts of docs below a value, by their path. */
function docsBelow(value: unknown, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const here = `${path}.${(part as { readonly name?: string } | null)?.name ?? key}`;
    return typeof part === 'string' && path.endsWith('.docs') ? [[here, part] as [string, string]] : docsBelow(part, here);
  });
}

const docs = docsBelow(ownTypes());
const ofParameter = /\.parameters\.\w+\.docs\./;

test('there are docs, of parameters too', () => {
  expect(docs.length).toBeGreaterThan(100);
  expect(docs.filter(([path]) => ofParameter.test(path)).length).toBeGreaterThan(10);
});

test('no docs link by {@link …}', () => {
  expect(docs.filter(([, text]) => text.includes('{@link'))).toEqual([]);
});

test('no docs of a parameter have a semicolon', () => {
  expect(docs.filter(([path, text]) => ofParameter.test(path) && text.includes(';'))).toEqual([]);
});

import { assemblyDifferences } from '../../scripts/compare-assemblies';

const property = { name: 'body', type: { primitive: 'string' }, optional: true };
const method = { name: 'render', parameters: [{ name: 'request' }, { name: 'options' }] };
const type = {
  kind: 'interface', name: 'Request', properties: [property], methods: [method], interfaces: ['a.B', 'a.C'],
  docs: { summary: 'A request.' }, locationInModule: { filename: 'lib/a.ts', line: 3 }, symbolId: 'lib/a:Request',
};
const assembly = { name: 'package', version: '1.0.0', fingerprint: 'x', readme: { markdown: '# a' }, types: { 'package.Request': type } };
const withType = (changed: object): object => ({ ...assembly, types: { 'package.Request': { ...type, ...changed } } });

test.each([
  ['nothing', assembly],
  ['the docs of a type', withType({ docs: { summary: 'Another sentence.' } })],
  ['the docs of a member', withType({ properties: [{ ...property, docs: { default: '- none' } }] })],
  ['the file of a type', withType({ locationInModule: { filename: 'lib/b.ts', line: 1 }, symbolId: 'lib/b:Request' })],
  ['the README', { ...assembly, readme: { markdown: '# b' } }],
  ['the fingerprint', { ...assembly, fingerprint: 'y' }],
  ['the order of keys', Object.fromEntries(Object.entries(assembly).reverse())],
])('a change of %s is no difference', (_, changed) => {
  expect(assemblyDifferences(assembly, changed)).toEqual([]);
});

const request = 'types > package.Request';

test.each([
  ['a type removed', { ...assembly, types: {} }, `${request}: removed`],
  ['a type added', { ...assembly, types: { ...assembly.types, 'package.B': type } }, 'types > package.B: added'],
  ['a prop removed', withType({ properties: [] }), `${request} > properties > body: removed`],
  ['a prop added', withType({ properties: [{ ...property, name: 'a' }, property] }), `${request} > properties > a: added`],
  ['a prop required', withType({ properties: [{ name: 'body', type: property.type }] }), `${request} > properties > body > optional: removed`],
  ['a prop of another type', withType({ properties: [{ ...property, type: { primitive: 'number' } }] }), `${request} > properties > body > type > primitive: "string" became "number"`],
  ['a prop of a list type', withType({ properties: [{ ...property, type: ['string'] }] }), `${request} > properties > body > type: {"primitive":"string"} became ["string"]`],
  ['parameters in another order', withType({ methods: [{ ...method, parameters: [...method.parameters].reverse() }] }), `${request} > methods > render > parameters: in another order`],
  ['another interface', withType({ interfaces: ['a.B', 'a.D'] }), `${request} > interfaces > 1: "a.C" became "a.D"`],
  ['another version', { ...assembly, version: '2.0.0' }, 'version: "1.0.0" became "2.0.0"'],
])('%s is a difference', (_, changed, line) => {
  expect(assemblyDifferences(assembly, changed)).toEqual([line]);
});

import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { mergeProps } from '../../../lib/construct/define/merge-props';

class Instance {
  public readonly nested = { a: 1 };
}

interface Tree { [key: string]: unknown }

describe('mergeProps', () => {
  const instance = new Instance();
  const other = new Instance();

  test.each<[string, Tree, Tree, Tree]>([
    ['adds what is new', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['prefers the upper layer', { a: 1 }, { a: 2 }, { a: 2 }],
    ['merges plain objects at any depth', { a: { b: { c: 1, d: 1 } } }, { a: { b: { d: 2 } } }, { a: { b: { c: 1, d: 2 } } }],
    ['replaces lists', { a: [1, 2, 3] }, { a: [4] }, { a: [4] }],
    ['replaces an object by a primitive', { a: { b: 1 } }, { a: 2 }, { a: 2 }],
    ['replaces a primitive by an object', { a: 2 }, { a: { b: 1 } }, { a: { b: 1 } }],
    ['replaces an instance by a plain object', { a: instance }, { a: { b: 1 } }, { a: { b: 1 } }],
    ['takes a default away by undefined', { a: 1 }, { a: undefined }, { a: undefined }],
    ['keeps null', { a: 1 }, { a: null }, { a: null }],
    ['merges objects of another realm', { a: { b: 1 } }, { a: runInNewContext('({ c: 2 })') as Tree }, { a: { b: 1, c: 2 } }],
    ['merges objects without a prototype', { a: { b: 1 } }, { a: Object.assign(Object.create(null), { c: 2 }) as Tree }, { a: { b: 1, c: 2 } }],
  ])('%s', (_, defaults, props, merged) => {
    expect(mergeProps(defaults, props)).toEqual(merged);
  });

  test('passes an instance by reference, and does not walk it', () => {
    const merged = mergeProps<Tree>({ a: other }, { a: instance });
    expect(merged.a).toBe(instance);
  });

  test('passes an object that jsii marks as an instance by reference', () => {
    const proxy = Object.defineProperty({ b: 2 }, Symbol.for('$__jsii__objid__$'), { value: 'Object@10001' });
    expect(mergeProps<Tree>({ a: { c: 1 } }, { a: proxy }).a).toBe(proxy);
  });

  test('merges the top level of an instance as well', () => {
    expect(mergeProps<Tree>({ a: 1 }, new Instance() as unknown as Tree)).toEqual({ a: 1, nested: { a: 1 } });
  });

  test('takes layers in order, and skips those that are undefined', () => {
    expect(mergeProps<Tree>({ a: 1, b: 1, c: 1 }, { b: 2, c: 2 }, undefined, { c: 3 })).toEqual({ a: 1, b: 2, c: 3 });
  });

  test('changes no layer', () => {
    const layers = [{ a: { b: 1 } }, { a: { b: 2, c: { d: 1 } } }, { a: { c: { e: 1 } } }] as const;
    const before = structuredClone(layers);
    mergeProps<Tree>(...layers);
    expect(layers).toEqual(before);
  });

  test('reaches no prototype', () => {
    const hostile = JSON.parse('{"a": {"__proto__": {"polluted": true}}, "__proto__": {"polluted": true}}') as Tree;
    const merged = mergeProps<Tree>({ a: { b: 1 } }, hostile);
    expect(({} as Tree).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect((merged.a as Tree).polluted).toBeUndefined();
  });

  test('takes an object that contains itself', () => {
    const cyclic: Tree = { b: 1 };
    cyclic.self = cyclic;
    expect((mergeProps<Tree>({ a: { c: 1 } }, { a: cyclic }).a as Tree).self).toBe(cyclic);
  });

  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.integer()));
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof({ depthSize: 'small' }, leaf, tie('tree')), { noNullPrototype: true }),
  }));

  test('is idempotent, goes layer by layer, and keeps all of the upper one', () => {
    fc.assert(fc.property(tree, tree, tree, (lower, middle, upper) => {
      expect(mergeProps(lower, lower)).toEqual(lower);
      expect(mergeProps(lower, middle, upper)).toEqual(mergeProps(mergeProps(lower, middle), upper));
      expect(mergeProps(lower, upper)).toMatchObject(upper);
    }));
  });
});

import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { mergeProps } from '../../../lib/construct/define/merge-props';
import type { Shape } from '../../../lib/construct/validate/prop-shape';

class Instance {
  public readonly nested = { a: 1 };
}

interface Tree { [key: string]: unknown }

const leaf: Shape = { optional: { a: 'number', list: { listOf: 'number' }, map: { mapOf: 'number' } } };
const shape: Shape = {
  optional: {
    ...leaf.optional, b: 'number', c: 'number', leaf, instance: { instanceOf: 'Instance', member: 'nested' },
    leaves: { listOf: leaf }, leafOf: { mapOf: leaf },
  },
};

function merge(defaults: Tree, ...layers: (Tree | undefined)[]): Tree {
  return mergeProps<Tree>(shape, defaults, ...layers);
}

describe('mergeProps', () => {
  const instance = new Instance();
  const other = new Instance();

  test.each<[string, Tree, Tree, Tree]>([
    ['adds what is new', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['prefers the upper layer', { a: 1 }, { a: 2 }, { a: 2 }],
    ['merges structs member by member', { leaf: { a: 1 } }, { leaf: { list: [1] } }, { leaf: { a: 1, list: [1] } }],
    ['merges maps key by key', { map: { x: 1, y: 1 } }, { map: { y: 2 } }, { map: { x: 1, y: 2 } }],
    ['merges a map in a struct', { leaf: { map: { x: 1 } } }, { leaf: { map: { y: 2 } } }, { leaf: { map: { x: 1, y: 2 } } }],
    ['merges structs in a map', { leafOf: { x: { a: 1 } } }, { leafOf: { x: { list: [] }, y: {} } }, { leafOf: { x: { a: 1, list: [] }, y: {} } }],
    ['replaces lists', { list: [1, 2, 3] }, { list: [4] }, { list: [4] }],
    ['replaces lists of structs', { leaves: [{ a: 1 }] }, { leaves: [{ list: [] }] }, { leaves: [{ list: [] }] }],
    ['takes a default away by undefined', { leaf: { a: 1 } }, { leaf: undefined }, { leaf: undefined }],
    ['takes the default of a member away by undefined', { leaf: { a: 1 } }, { leaf: { a: undefined } }, { leaf: { a: undefined } }],
    ['keeps null', { a: 1 }, { a: null }, { a: null }],
    ['passes on what the shape does not name', { a: 1 }, { newer: { a: 1 } }, { a: 1, newer: { a: 1 } }],
    ['passes on what has the name of a member of every object', {}, { constructor: 1, toString: 2 }, { constructor: 1, toString: 2 }],
    ['merges objects of another realm', { map: { b: 1 } }, { map: runInNewContext('({ c: 2 })') as Tree }, { map: { b: 1, c: 2 } }],
    ['merges objects without a prototype', { map: { b: 1 } }, { map: Object.assign(Object.create(null), { c: 2 }) as Tree }, { map: { b: 1, c: 2 } }],
  ])('%s', (_, defaults, props, merged) => {
    expect(merge(defaults, props)).toEqual(merged);
  });

  test('passes an instance by reference, and does not walk it', () => {
    expect(merge({ instance: other }, { instance }).instance).toBe(instance);
  });

  test('passes an instance by reference that is an object literal', () => {
    const literal = { nested: 1 };
    expect(merge({ instance: { nested: 2, other: 3 } }, { instance: literal }).instance).toBe(literal);
  });

  test('passes what the shape does not name by reference', () => {
    expect(merge({ newer: { a: 1 } }, { newer: instance }).newer).toBe(instance);
  });

  test('merges a map that jsii marks', () => {
    const marked = Object.defineProperty({ c: 2 }, Symbol.for('$jsii$wireType$'), { value: '$jsii.map' });
    expect(merge({ map: { b: 1 } }, { map: marked })).toEqual({ map: { b: 1, c: 2 } });
  });

  class Leaf {
    protected hidden = 2;
    public get a(): number {
      return this.hidden;
    }
  }

  test.each<[string, object]>([
    ['an instance with getters', new Leaf()],
    ['an instance that inherits them', new (class extends Leaf {})()],
    ['an object of another language', Object.defineProperties({}, {
      a: { get: () => 2, enumerable: true },
      $jsii$super$a$: { value: undefined },
      [Symbol.for('$__jsii__objid__$')]: { value: 'Object@10001' },
    })],
    ['an object that hides its members', Object.defineProperty({}, 'a', { value: 2, enumerable: false })],
  ])('merges a struct that is %s', (_, struct) => {
    expect(merge({ leaf: { a: 1, list: [1] } }, { leaf: struct }).leaf).toMatchObject({ a: 2, list: [1] });
    expect((merge({}, { leaves: [struct] }).leaves as Tree[])[0]).toMatchObject({ a: 2 });
  });

  test('keeps a default that a getter says nothing of', () => {
    const silent = Object.defineProperty({}, 'a', { get: () => undefined, enumerable: true });
    expect(merge({ leaf: { a: 1 } }, { leaf: silent })).toEqual({ leaf: { a: 1 } });
  });

  test('makes an object literal of each struct and map', () => {
    const read = merge({ leaf: new Leaf(), leafOf: { x: new Leaf() }, leaves: [new Leaf()] });
    expect(read).toStrictEqual({ leaf: { a: 2, hidden: 2 }, leafOf: { x: { a: 2, hidden: 2 } }, leaves: [{ a: 2, hidden: 2 }] });
  });

  test('takes layers in order, and skips those that are undefined', () => {
    expect(merge({ a: 1, b: 1, c: 1 }, { b: 2, c: 2 }, undefined, { c: 3 })).toEqual({ a: 1, b: 2, c: 3 });
  });

  test('changes no layer', () => {
    const layers = [{ leaf: { a: 1 } }, { leaf: { a: 2, map: { d: 1 } } }, { leaf: { map: { e: 1 } } }] as const;
    const before = structuredClone(layers);
    merge(...layers);
    expect(layers).toEqual(before);
  });

  test('reaches no prototype', () => {
    const hostile = JSON.parse('{"map": {"__proto__": {"polluted": true}}, "__proto__": {"polluted": true}}') as Tree;
    const merged = merge({ map: { b: 1 } }, hostile);
    expect(({} as Tree).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect((merged.map as Tree).polluted).toBeUndefined();
  });

  test('takes an object that contains itself', () => {
    const cyclic: Tree = { b: 1 };
    cyclic.leaf = cyclic;
    cyclic.self = cyclic;
    expect((merge({ leaf: { a: 1 } }, { leaf: cyclic }).leaf as Tree).self).toBe(cyclic);
  });

  const number = fc.integer();
  const map = fc.dictionary(fc.constantFrom('x', 'y', 'z'), number, { noNullPrototype: true });
  const membersOfLeaf = { a: number, list: fc.array(number), map };
  const anyLeaf = fc.record(membersOfLeaf, { requiredKeys: [] });
  const anyLeafOf = fc.dictionary(fc.constantFrom('x', 'y'), anyLeaf, { noNullPrototype: true });
  const members = { ...membersOfLeaf, b: number, leaf: anyLeaf, leaves: fc.array(anyLeaf), leafOf: anyLeafOf };
  const tree = fc.record<Tree>(members, { requiredKeys: [] });

  test('is idempotent, goes layer by layer, and keeps all of the upper one', () => {
    fc.assert(fc.property(tree, tree, tree, (lower, middle, upper) => {
      expect(merge(lower)).toEqual(lower);
      expect(merge(lower, lower)).toEqual(lower);
      expect(merge(lower, middle, upper)).toEqual(merge(merge(lower, middle), upper));
      expect(merge(lower, upper)).toMatchObject(upper);
    }));
  });
});

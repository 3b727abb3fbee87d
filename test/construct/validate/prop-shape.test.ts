import { shapeProblems, type Shape } from '../../../lib/construct/validate/prop-shape';

class Duration {
  public toSeconds(): number {
    return 1;
  }
}

const duration: Shape = { instanceOf: 'Duration', member: 'toSeconds' };
const struct: Shape = { required: { name: 'string' }, optional: { tags: { listOf: 'string' }, limits: { mapOf: 'number' } } };

describe('shapeProblems', () => {
  test.each<[unknown, Shape]>([
    ['x', 'string'], [1, 'number'], [false, 'boolean'],
    [new Duration(), duration], [{ toSeconds: 1 }, duration],
    [[], { listOf: 'string' }], [['a'], { listOf: 'string' }],
    [{}, { mapOf: 'number' }], [{ a: 1 }, { mapOf: 'number' }],
    [{ name: 'x' }, struct], [{ name: 'x', tags: undefined, other: 1 }, struct], [{ name: 'x', tags: ['a'], limits: { a: 1 } }, struct],
  ])('of %j and its shape %j are none', (value, shape) => {
    expect(shapeProblems('p', value, shape)).toEqual([]);
  });

  test.each<[unknown, Shape, string[]]>([
    [1, 'string', ["'p' must be a string; got 1"]],
    ['1', 'number', ["'p' must be a number; got '1'"]],
    [null, 'boolean', ["'p' must be a boolean; got null"]],
    [{}, duration, ["'p' must be an instance of Duration; got an object literal"]],
    [[], duration, ["'p' must be an instance of Duration; got a list"]],
    [5, duration, ["'p' must be an instance of Duration; got 5"]],
    ['a', { listOf: 'string' }, ["'p' must be a list; got 'a'"]],
    [['a', 1], { listOf: 'string' }, ["'p[1]' must be a string; got 1"]],
    [[1], { mapOf: 'number' }, ["'p' must be an object; got a list"]],
    [{ 'text/plain': 'a' }, { mapOf: 'number' }, ["'p['text/plain']' must be a number; got 'a'"]],
    [null, struct, ["'p' must be an object; got null"]],
    [{}, struct, ["'p.name' is required and was not given"]],
    [{ name: 1, tags: 2, limits: { a: null } }, struct, [
      "'p.name' must be a string; got 1", "'p.tags' must be a list; got 2", "'p.limits['a']' must be a number; got null",
    ]],
  ])('of %j and the shape %j are %j', (value, shape, problems) => {
    expect(shapeProblems('p', value, shape)).toEqual(problems);
  });

  describe('of what a default fills in', () => {
    const defaulted: Shape = { defaulted: { types: { listOf: 'string' } } };

    test('are none where it is left out, or given', () => {
      expect(shapeProblems('p', {}, defaulted)).toEqual([]);
      expect(shapeProblems('p', { types: [] }, defaulted)).toEqual([]);
    });

    test('are none where an instance does not have it', () => {
      expect(shapeProblems('p', new Map(), defaulted)).toEqual([]);
    });

    test('say so where undefined takes the default away', () => {
      expect(shapeProblems('p', { types: undefined }, defaulted)).toEqual(["'p.types' is required and was not given"]);
    });
  });

  test('of a struct whose members are getters of a class', () => {
    class Struct {
      protected given = 1;
      public get name(): number {
        return this.given;
      }
    }
    expect(shapeProblems('p', new Struct(), struct)).toEqual(["'p.name' must be a string; got 1"]);
  });
});

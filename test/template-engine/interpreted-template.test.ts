import type { JavaValue } from '../../lib/java/values/java-value';
import { InterpretedTemplate } from '../../lib/template-engine/interpreted-template';

/** Variables that fail in a way that no template should bring about. */
class BrokenVariables extends Map<string, JavaValue> {
  public constructor(private readonly failure: Error) {
    super();
  }

  public override get(): never {
    throw this.failure;
  }
}

test('variables of its own are all that a template sees', () => {
  const variables = new Map<string, JavaValue>([['name', 'x']]);
  expect(new InterpretedTemplate('$name [$input][$context]#set($name = "y")').renderRaw(variables)).toBe('x [][]');
  expect(variables.get('name')).toBe('y');
});

test('more than Node.js can hold is an error of the template', () => {
  const template = new InterpretedTemplate('a\n$x');
  expect(() => template.renderRaw(new BrokenVariables(new RangeError('Maximum call stack size exceeded')))).toThrow(
    expect.objectContaining({ name: 'MappingTemplateError', line: 2 }) as Error,
  );
});

test('a fault of the interpreter is not blamed on the template', () => {
  const fault = new TypeError('a fault');
  expect(() => new InterpretedTemplate('$x').renderRaw(new BrokenVariables(fault))).toThrow(fault);
});

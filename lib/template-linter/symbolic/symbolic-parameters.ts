import type { JavaValue } from '../../java/values/java-value';
import type { ExecutionPath } from './execution-path';
import { unknownTraits, SymbolicObject } from './symbolic-object';
import { FULL_ALPHABET, SymbolicValue, Traits } from './symbolic-value';

/** `$input.params()`, or one of its groups. */
export class SymbolicParameters extends SymbolicObject {
  public readonly name: string;
  public readonly members = '$input.params().path, .querystring and .header';

  /** `groups` are the names of the groups in it; a group itself has none. */
  public constructor(path: ExecutionPath, private readonly groups?: readonly string[]) {
    super(path);
    this.name = groups === undefined ? '$input.params().querystring' : '$input.params()';
  }

  /** It prints as a Java map does, with all that the client sent. */
  public override text(): string {
    return this.all('toString()', { kind: 'string' }).placeholder;
  }

  public override read(name: string, position: number): JavaValue {
    return this.get(name, position);
  }

  public override call(name: string, values: readonly JavaValue[], position: number): JavaValue {
    const [argument = null] = values;
    switch (name) {
      case 'get':
        return this.get(argument, position);
      case 'keySet':
        return this.names();
      case 'entrySet':
        return this.all('entrySet()', { kind: 'list', elementKind: 'entry' });
      case 'values':
        return this.all('values()', { kind: 'list', elementKind: 'string' });
      case 'toString':
        return this.text();
      default:
        return this.path.value(`${this.name}.${name}(${this.path.keyOf(argument)})`, unknownTraits(name.startsWith('contains') || name === 'isEmpty' ? 'boolean' : 'json'));
    }
  }

  private get(name: JavaValue, position: number): JavaValue {
    if (this.groups === undefined) return parameter(this.path, name, position);
    return typeof name !== 'string' || this.groups.includes(name) ? new SymbolicParameters(this.path) : null;
  }

  /** The client controls the names of parameters, but not those of the three groups. */
  private names(): SymbolicValue {
    const isTainted = this.groups === undefined;
    return this.path.value(`${this.name}.keySet()`, { kind: 'list', elementKind: 'string', isTainted, alphabet: isTainted ? FULL_ALPHABET : 'path' });
  }

  /** A value that has all parameters in it: reading it reads each of them. */
  private all(method: string, traits: Partial<Traits>): SymbolicValue {
    this.path.parameters.push({ name: undefined, position: 0 });
    return this.path.value(`${this.name}.${method}`, { kind: 'string', isTainted: true, alphabet: FULL_ALPHABET, ...traits });
  }
}

/** Reads a parameter of the request, and records that on the path. */
export function parameter(path: ExecutionPath, name: JavaValue, position: number): SymbolicValue {
  const known = typeof name === 'string' ? name : undefined;
  path.parameters.push({ name: known, position });
  return path.value(`$input.params(${path.argumentKey(name)})`, { kind: 'string', isTainted: true, alphabet: FULL_ALPHABET, canBeMissing: true, origin: 'request' });
}

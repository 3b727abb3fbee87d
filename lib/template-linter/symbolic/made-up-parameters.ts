import type { JavaValue } from '../../java/values/java-value';
import { anything, MadeUpObject } from './made-up-object';
import { ANY_TEXT, MadeUpValue, Traits } from './made-up-value';
import type { World } from './world';

/** `$input.params()`, or one of its groups. */
export class MadeUpParameters extends MadeUpObject {
  public readonly name: string;
  public readonly members = '$input.params().path, .querystring and .header';

  /** `groups` are the names of what is in it; a group has the request's parameters. */
  public constructor(world: World, private readonly groups?: readonly string[]) {
    super(world);
    this.name = groups === undefined ? '$input.params().querystring' : '$input.params()';
  }

  /** It prints as Java prints a map, with all that the client sent. */
  public override text(): string {
    return this.all('toString()', { kind: 'text' }).mark;
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
        return this.all('values()', { kind: 'list', elementKind: 'text' });
      case 'toString':
        return this.text();
      default:
        return this.world.value(`${this.name}.${name}(${this.world.keyOf(argument)})`, anything(name.startsWith('contains') || name === 'isEmpty' ? 'boolean' : 'json'));
    }
  }

  private get(name: JavaValue, position: number): JavaValue {
    if (this.groups === undefined) return parameter(this.world, name, position);
    return typeof name !== 'string' || this.groups.includes(name) ? new MadeUpParameters(this.world) : null;
  }

  /** The names of parameters are the client's, but those of the three groups. */
  private names(): MadeUpValue {
    const isOfClient = this.groups === undefined;
    return this.world.value(`${this.name}.keySet()`, { kind: 'list', elementKind: 'text', isOfClient, sample: isOfClient ? ANY_TEXT : 'path' });
  }

  /** What has the values of all parameters. */
  private all(method: string, traits: Partial<Traits>): MadeUpValue {
    this.world.parameters.push({ name: undefined, position: 0 });
    return this.world.value(`${this.name}.${method}`, { kind: 'text', isOfClient: true, sample: ANY_TEXT, ...traits });
  }
}

/** A parameter of the request by its name, and a note that it is read. */
export function parameter(world: World, name: JavaValue, position: number): MadeUpValue {
  const known = typeof name === 'string' ? name : undefined;
  world.parameters.push({ name: known, position });
  return world.value(`$input.params(${world.keyOf(name)})`, { kind: 'text', isOfClient: true, sample: ANY_TEXT, canBeMissing: true });
}

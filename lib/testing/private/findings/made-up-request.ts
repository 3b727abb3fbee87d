import { requestVariables } from '../api-gateway/request-variables';
import { UtilObject } from '../api-gateway/util-object';
import { JavaMap } from '../java/java-map';
import { JavaObject } from '../java/java-object';
import type { JavaValue } from '../java/java-value';
import { callByName } from '../java/methods/object-access';
import { RenderFailure } from '../java/render-failure';
import type { TemplateUse } from './finding';
import { childOf } from './made-up-methods';
import { ANY_TEXT, Kind, MadeUpValue, Traits } from './made-up-value';
import type { World } from './world';

/** `$input`, `$util` and `$context` in a made-up request: what they give, and what they do not have. */
export abstract class MadeUpObject extends JavaObject {
  /** The object as a template names it. */
  public abstract readonly name: string;
  /** What the object has, in words. */
  public abstract readonly members: string;

  protected constructor(protected readonly world: World) {
    super();
  }

  /** The object prints as nothing. */
  public override text(): string {
    return '';
  }

  /** What a property is; null where there is none of that name. */
  public abstract read(name: string): JavaValue;

  /** What a method gives; null where there is none of that name. */
  public abstract call(name: string, values: readonly JavaValue[], position: number): JavaValue;
}

/** A text of JSON that breaks out of quotes. */
const ANY_JSON = '{"a": "\\"\'"}';

class MadeUpInput extends MadeUpObject {
  public readonly name = '$input';
  public readonly members = '$input.body, .json(path), .path(path), .params(name) and .params()';

  public constructor(world: World, private readonly use: TemplateUse) {
    super(world);
  }

  public override read(name: string): JavaValue {
    return name === 'body' ? this.payload('$input.body', 'text', ANY_TEXT) : null;
  }

  public override call(name: string, values: readonly JavaValue[], position: number): JavaValue {
    const key = `$input.${name}(${values.map((value) => this.world.keyOf(value)).join(', ')})`;
    switch (name) {
      case 'getBody':
        return this.read('body');
      case 'json':
        return this.payload(key, 'jsonText', ANY_JSON, values[0] !== '$');
      case 'path':
        return this.payload(key, 'json', ANY_TEXT, values[0] !== '$');
      case 'params':
        return values.length === 0 ? new MadeUpParameters(this.world, ['path', 'querystring', 'header']) : parameter(this.world, values[0] ?? null, position);
      default:
        return null;
    }
  }

  private payload(key: string, kind: Kind, sample: string, canBeMissing = false): MadeUpValue {
    const isOfClient = this.use.isOfResponse !== true;
    return this.world.value(key, { kind, isOfClient, sample, canBeMissing, isUnbounded: () => isOfClient });
  }
}

/** `$input.params()`, or one of its groups. */
class MadeUpParameters extends MadeUpObject {
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

  public override read(name: string): JavaValue {
    return this.get(name, 0);
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

class MadeUpUtil extends MadeUpObject {
  public readonly name = '$util';
  public readonly members = '$util.escapeJavaScript, .parseJson, .urlEncode, .urlDecode, .base64Encode and .base64Decode, each of one value';
  private readonly real = new UtilObject();

  public constructor(world: World) {
    super(world);
  }

  public override read(): JavaValue {
    return null;
  }

  public override call(name: string, values: readonly JavaValue[]): JavaValue {
    const [argument] = values;
    if (!this.real.methods.has(name) || values.length !== 1) return null;
    if (!(argument instanceof MadeUpValue)) return callByName(this.real, name, values);
    return this.world.derive(`$util.${name}(${argument.key})`, [argument], () => {
      const { isOfClient, sample } = argument.traits;
      return name === 'parseJson'
        ? { kind: 'json', isOfClient, sample: ANY_TEXT, isUnbounded: () => isOfClient }
        : { kind: 'text', isOfClient, sample: this.changed(name, sample) };
    });
  }

  private changed(name: string, sample: string): string {
    try {
      const text = callByName(this.real, name, [sample]);
      return typeof text === 'string' ? text : ANY_TEXT;
    } catch (failure) {
      // What only some texts can be decoded from may give any text.
      if (failure instanceof RenderFailure) return ANY_TEXT;
      throw failure;
    }
  }
}

/** What `$context` has in access logs only, or in gateway responses. */
const NOT_IN_TEMPLATES = new Set(['status', 'integration', 'integrationStatus', 'integrationLatency', 'responseLatency', 'responseLength', 'error']);

class MadeUpContext extends MadeUpObject {
  public readonly name = '$context';
  public readonly members = 'more in access logs and gateway responses than in mapping templates';
  private readonly overrides: JavaMap;

  public constructor(world: World) {
    super(world);
    this.overrides = requestVariables({}).context;
    world.overrides.watch(this.overrides);
  }

  public override read(name: string): JavaValue {
    if (NOT_IN_TEMPLATES.has(name)) return null;
    return this.overrides.get(name) ?? childOf(this.world, this.world.value('$context', anything('json')), name);
  }

  public override call(name: string, [argument]: readonly JavaValue[]): JavaValue {
    return name === 'get' && typeof argument === 'string' ? this.read(argument) : this.world.value(`$context.${name}()`, anything('json'));
  }
}

/** The variables of a made-up request. */
export function madeUpVariables(world: World, use: TemplateUse): Map<string, JavaValue> {
  return new Map<string, JavaValue>([
    ['input', new MadeUpInput(world, use)],
    ['util', new MadeUpUtil(world)],
    ['context', new MadeUpContext(world)],
    ['stageVariables', world.value('$stageVariables', anything('json'))],
  ]);
}

function anything(kind: Kind): Traits {
  return { kind, isOfClient: false, sample: ANY_TEXT, canBeMissing: kind !== 'boolean' };
}

function parameter(world: World, name: JavaValue, position: number): MadeUpValue {
  const known = typeof name === 'string' ? name : undefined;
  world.parameters.push({ name: known, position });
  return world.value(`$input.params(${world.keyOf(name)})`, { kind: 'text', isOfClient: true, sample: ANY_TEXT, canBeMissing: true });
}

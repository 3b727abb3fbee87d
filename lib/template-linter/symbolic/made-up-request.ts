import { meantName } from '../../api-gateway/context-names';
import { callByName } from '../../java/methods/object-access';
import { RenderFailure } from '../../java/render-failure';
import { JavaMap, type JavaValue } from '../../java/values/java-value';
import { requestVariables } from '../../template-engine/variables/request-variables';
import { UtilObject } from '../../template-engine/variables/util-object';
import type { TemplateUse } from '../finding';
import { childOf } from './made-up-methods';
import { anything, MadeUpObject } from './made-up-object';
import { MadeUpParameters, parameter } from './made-up-parameters';
import { ANY_TEXT, Kind, MadeUpValue } from './made-up-value';
import type { World } from './world';

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
    if (this.real.methods.get(name) === undefined || values.length !== 1) return null;
    if (!(argument instanceof MadeUpValue)) return callByName(this.real, name, values) ?? '';
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
  public override readonly isMap = true;
  private readonly overrides: JavaMap;

  public constructor(world: World) {
    super(world);
    this.overrides = requestVariables({}).context;
    world.overrides.watch(this.overrides);
  }

  public override read(name: string): JavaValue {
    if (NOT_IN_TEMPLATES.has(name) || meantName(name) !== undefined) return null;
    return this.overrides.get(name) ?? childOf(this.world, this.world.value('$context', anything('json')), name);
  }

  public override whyNot(name: string): string {
    const meant = meantName(name);
    return meant === undefined ? super.whyNot(name) : `'$context.${name}' is not written so: it is $context.${meant}`;
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

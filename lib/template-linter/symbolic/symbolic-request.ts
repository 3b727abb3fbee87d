import { isIdentityName, meantName } from '../../api-gateway/context-names';
import { readJsonPath } from '../../java/json-path/json-path';
import { callByName } from '../../java/methods/object-access';
import { RenderError } from '../../java/render-error';
import { JavaMap, type JavaValue } from '../../java/values/java-value';
import { requestValues, requestVariables } from '../../template-engine/variables/request-variables';
import { UtilObject } from '../../template-engine/variables/util-object';
import type { FindingsOptions } from '../findings-options';
import type { ExecutionPath } from './execution-path';
import { childOf } from './symbolic-methods';
import { unknownTraits, SymbolicObject } from './symbolic-object';
import { SymbolicParameters, parameter } from './symbolic-parameters';
import { FULL_ALPHABET, Kind, SymbolicValue } from './symbolic-value';

/** An alphabet of JSON: with the characters that break out of quotes. */
const ANY_JSON = '{"a": "\\"\'"}';

class SymbolicInput extends SymbolicObject {
  public readonly name = '$input';
  public readonly members = '$input.body, .json(path), .path(path), .params(name) and .params()';

  public constructor(path: ExecutionPath, private readonly options: FindingsOptions) {
    super(path);
  }

  public override read(name: string): JavaValue {
    return name === 'body' ? this.payload('$input.body', 'string', FULL_ALPHABET) : null;
  }

  public override call(name: string, values: readonly JavaValue[], position: number): JavaValue {
    const key = `$input.${name}(${values.map((value) => this.path.argumentKey(value)).join(', ')})`;
    const [path] = values;
    // The engine compiles a path before it looks into the payload.
    if ((name === 'json' || name === 'path') && typeof path === 'string' && path.trim() !== '$') readJsonPath(new JavaMap(), path);
    switch (name) {
      case 'getBody':
        return this.read('body');
      case 'json':
        return this.payload(key, 'jsonString', ANY_JSON, values[0] !== '$');
      case 'path':
        return this.payload(key, 'json', FULL_ALPHABET, values[0] !== '$');
      case 'params':
        return values.length === 0 ? new SymbolicParameters(this.path, ['path', 'querystring', 'header']) : parameter(this.path, values[0] ?? null, position);
      default:
        return null;
    }
  }

  private payload(key: string, kind: Kind, alphabet: string, canBeMissing = false): SymbolicValue {
    const isTainted = this.options.responseTemplate !== true;
    return this.path.value(key, { kind, isTainted, alphabet, canBeMissing, isUnbounded: () => isTainted, origin: 'request' });
  }
}

/** What these refuse is derived from Java's classes: no recording of API Gateway shows it. */
const derivedFailures = new Set(['urlDecode', 'base64Decode']);

class SymbolicUtil extends SymbolicObject {
  public readonly name = '$util';
  public readonly members = '$util.escapeJavaScript, .parseJson, .urlEncode, .urlDecode, .base64Encode and .base64Decode, each of one value';
  private readonly real = new UtilObject();

  public constructor(path: ExecutionPath) {
    super(path);
  }

  public override read(): JavaValue {
    return null;
  }

  public override call(name: string, values: readonly JavaValue[]): JavaValue {
    const [argument] = values;
    if (this.real.methods.get(name) === undefined || values.length !== 1) return null;
    if (!(argument instanceof SymbolicValue)) return this.callReal(name, values);
    return this.path.derive(`$util.${name}(${argument.key})`, [argument], () => {
      const { isTainted, alphabet } = argument.traits;
      return name === 'parseJson'
        ? { kind: 'json', isTainted, alphabet: FULL_ALPHABET, isUnbounded: () => isTainted }
        : { kind: 'string', isTainted, alphabet: this.alphabetAfter(name, alphabet) };
    });
  }

  private callReal(name: string, values: readonly JavaValue[]): JavaValue {
    try {
      return callByName(this.real, name, values) ?? '';
    } catch (error) {
      this.path.failsAsJavaDoes = derivedFailures.has(name);
      throw error;
    }
  }

  private alphabetAfter(name: string, alphabet: string): string {
    try {
      const result = callByName(this.real, name, [alphabet]);
      return typeof result === 'string' ? result : FULL_ALPHABET;
    } catch (error) {
      // Only some strings can be decoded, and the result of those can be any string.
      if (error instanceof RenderError) return FULL_ALPHABET;
      throw error;
    }
  }
}

/** Members that `$context` has only in access logs or gateway responses. */
const notInTemplates = new Set(['status', 'integration', 'integrationStatus', 'integrationLatency', 'responseLatency', 'responseLength', 'error']);

class SymbolicContext extends SymbolicObject {
  public readonly name = '$context';
  public readonly members = 'more in access logs and gateway responses than in mapping templates';
  public override readonly isMap = true;
  private readonly overrides: JavaMap;

  public constructor(path: ExecutionPath) {
    super(path);
    this.overrides = requestVariables(requestValues({})).context;
    path.overrides.watch(this.overrides);
  }

  public override read(name: string): JavaValue {
    if (notInTemplates.has(name) || isIdentityName(name) || meantName(name) !== undefined) return null;
    return this.overrides.get(name) ?? childOf(this.path, this.path.value('$context', unknownTraits('json')), name, 0);
  }

  public override explainMissing(name: string): string {
    const meant = isIdentityName(name) ? `identity.${name}` : meantName(name);
    return meant === undefined ? super.explainMissing(name) : `'$context.${name}' does not exist: write $context.${meant}`;
  }

  public override call(name: string, [argument]: readonly JavaValue[]): JavaValue {
    return name === 'get' && typeof argument === 'string' ? this.read(argument) : this.path.value(`$context.${name}()`, unknownTraits('json'));
  }
}

/** The variables of a symbolic request. */
export function symbolicVariables(path: ExecutionPath, options: FindingsOptions): Map<string, JavaValue> {
  return new Map<string, JavaValue>([
    ['input', new SymbolicInput(path, options)],
    ['util', new SymbolicUtil(path)],
    ['context', new SymbolicContext(path)],
    ['stageVariables', path.value('$stageVariables', unknownTraits('json'))],
  ]);
}

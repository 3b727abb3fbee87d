import type { ValidateFunction } from 'ajv';
import type Draft04 from 'ajv-draft-04';
import { RenderError } from '../../java/render-error';
import type { JsonObject } from '../cloudformation/json-object';
import { configurationError } from '../gateway-responses/gateway-error';
import { isDecimalMultiple } from './decimal-multiple';
import { javaPattern } from './java-pattern';
import { schemaMessage } from './schema-message';

/** Checks payloads against the JSON schemas, draft 4, of an API's models. */
export class SchemaCheck {
  private validator?: Draft04;
  private readonly compiled = new Map<string, ValidateFunction>();

  /** `schemas` holds each model's schema by the model's name. */
  public constructor(private readonly schemas: ReadonlyMap<string, JsonObject>) {}

  /** What is wrong with a payload, by a model; nothing if it is valid. An empty payload is an empty object. */
  public problemsOf(model: string, payload: Buffer): readonly string[] {
    const validate = this.validateFunction(model);
    let value: unknown;
    try {
      value = JSON.parse(payload.length === 0 ? '{}' : payload.toString('utf8'));
    } catch (failure) {
      return [`the payload is no JSON: ${failure instanceof Error ? failure.message : String(failure)}`];
    }
    return isValid(validate, value) ? [] : (validate.errors ?? []).map(schemaMessage);
  }

  /** Why a model cannot be compiled; undefined for one that can. */
  public problemOf(model: string): string | undefined {
    try {
      this.compile(model);
      return undefined;
    } catch (failure) {
      return failure instanceof Error ? failure.message : String(failure);
    }
  }

  private validateFunction(model: string): ValidateFunction {
    try {
      return this.compile(model);
    } catch (failure) {
      throw configurationError(`The model ${model} cannot be used: ${failure instanceof Error ? failure.message : String(failure)}`);
    }
  }

  private compile(model: string): ValidateFunction {
    const known = this.compiled.get(model);
    if (known !== undefined) return known;
    const validate = this.loadValidator().compile({ $ref: modelKey(model) });
    this.compiled.set(model, validate);
    return validate;
  }

  private loadValidator(): Draft04 {
    if (this.validator !== undefined) return this.validator;
    // Loaded with the first model: an API without models never needs it.
    const { Draft4Validator: Validator } = require('./draft-4-validator') as typeof import('./draft-4-validator');
    const validator = new Validator({
      strict: false, allErrors: true, validateFormats: false, verbose: true, logger: false, code: { regExp: javaExpression },
    });
    validator.removeKeyword('multipleOf').addKeyword({
      keyword: 'multipleOf',
      type: 'number',
      schemaType: 'number',
      validate: (divisor: number, value: number) => isDecimalMultiple(value, divisor),
    });
    for (const [name, schema] of this.schemas) validator.addSchema(withModelReferences(schema, modelKey), modelKey(name));
    this.validator = validator;
    return validator;
  }
}

/** What the validator makes of a pattern; `code` is for compiling ahead, which nobody does here. */
const javaExpression = Object.assign((source: string) => javaPattern(source), { code: 'javaPattern' });

function modelKey(name: string): string {
  return `models:${encodeURIComponent(name)}`;
}

/**
 * A schema in which every reference to another model of the API is a key by the model's name. Such a reference is a URL:
 * `https://apigateway.amazonaws.com/restapis/<API>/models/<name>`, whatever the API.
 */
function withModelReferences(schema: object, keyOf: (name: string) => string): object {
  return Object.fromEntries(Object.entries(schema).map(([name, value]: [string, unknown]) => {
    const [, model, rest] = name === '$ref' && typeof value === 'string' ? /\/models\/([^/#]+)(#.*)?$/.exec(value) ?? [] : [];
    return [name, model === undefined ? converted(value, keyOf) : `${keyOf(model)}${rest ?? ''}`];
  }));
}

function converted(value: unknown, keyOf: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => converted(item, keyOf));
  return typeof value === 'object' && value !== null ? withModelReferences(value, keyOf) : value;
}

/** What is wrong with a payload whose nesting overflows the stack; only a model that refers to itself goes that deep. */
const tooDeep = { keyword: 'depth', message: 'the payload is nested too deep', instancePath: '', schemaPath: '', params: {} };

function isValid(validate: ValidateFunction, value: unknown): boolean {
  try {
    return validate(value);
  } catch (failure) {
    if (failure instanceof RenderError) validate.errors = [{ ...tooDeep, keyword: 'pattern', message: failure.message }];
    else if (failure instanceof RangeError) validate.errors = [tooDeep];
    else throw failure;
    return false;
  }
}

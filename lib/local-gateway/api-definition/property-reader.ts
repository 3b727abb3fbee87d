import { type MappedMessage, type ParameterMapping, parseMapping } from '../../api-gateway/mapping-expressions';
import { isJsonObject, JsonObject, ownValue } from '../cloudformation/json-object';
import { noValue } from '../cloudformation/pseudo-parameters';
import { SetupError } from '../setup-error';

/** What resolves a value of the template. */
interface ValueResolver {
  resolve(value: unknown): unknown;
  resolveShallow(value: unknown): unknown;
}

/** Reads the properties of a resource, or of an object in it, each as the type that it must have. */
export class PropertyReader {
  /** `at` says where the properties are in the template. */
  public constructor(private readonly properties: JsonObject, private readonly resolver: ValueResolver, private readonly at: string) {}

  /** Whether the property is given. */
  public has(name: string): boolean {
    return ownValue(this.properties, name) !== undefined;
  }

  /** A text; numbers and booleans count as one. Undefined where it is not given. */
  public text(name: string): string | undefined {
    const value = this.value(name);
    return value === undefined ? undefined : this.textOf(value, name);
  }

  /** A text that must be there. */
  public requiredText(name: string): string {
    return this.text(name) ?? this.fail(name, 'is missing');
  }

  /** Whether the property is true. */
  public flag(name: string): boolean {
    return this.text(name)?.toLowerCase() === 'true';
  }

  /** A number, or the fallback where it is not given. */
  public number(name: string, fallback: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const number = Number(text);
    return Number.isFinite(number) ? number : this.fail(name, `must be a number, got '${text}'`);
  }

  /** A map of texts, in the order of the template. */
  public textMap(name: string): ReadonlyMap<string, string> {
    return new Map(Object.entries(this.object(name)).map(([key, value]) => [key, this.textOf(value, `${name}.${key}`)]));
  }

  /** Mappings by destination, of parameters of the message named. */
  public mappings(name: string, message: MappedMessage): readonly ParameterMapping[] {
    return [...this.textMap(name)].map(([destination, source]) => {
      const mapping = parseMapping(message, destination, source);
      if (mapping !== undefined) return mapping;
      throw new SetupError(`The template maps '${destination}' to '${source}', which API Gateway does not take.`);
    });
  }

  /** A list of texts. */
  public textList(name: string): readonly string[] {
    return this.listOf(this.value(name), name).map((item, index) => this.textOf(item, `${name}[${index}]`));
  }

  /** An object of the template; an empty one where it is not given. A text of JSON is one too. */
  public object(name: string): JsonObject {
    return this.objectOf(this.value(name) ?? {}, name);
  }

  /** A reader for the object under a name; what is not read of it is not resolved. */
  public nested(name: string): PropertyReader {
    return this.readerOf(this.shallow(ownValue(this.properties, name)) ?? {}, name);
  }

  /** Readers for the objects of a list. */
  public nestedList(name: string): readonly PropertyReader[] {
    const list = this.listOf(this.shallow(ownValue(this.properties, name)), name);
    return list.map((item) => this.shallow(item)).filter((item) => item !== undefined).map((item, index) => this.readerOf(item, `${name}[${index}]`));
  }

  private readerOf(value: unknown, name: string): PropertyReader {
    return new PropertyReader(this.objectOf(value, name), this.resolver, `${this.at}.${name}`);
  }

  private objectOf(value: unknown, name: string): JsonObject {
    const object = typeof value === 'string' ? this.parsed(value, name) : value;
    return isJsonObject(object) ? object : this.fail(name, 'must be an object');
  }

  private listOf(value: unknown, name: string): readonly unknown[] {
    if (value === undefined) return [];
    return Array.isArray(value) ? value : this.fail(name, 'must be a list');
  }

  private shallow(value: unknown): unknown {
    return valueUnlessNone(this.resolver.resolveShallow(value));
  }

  private value(name: string): unknown {
    return valueUnlessNone(this.resolver.resolve(ownValue(this.properties, name)));
  }

  private parsed(text: string, name: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      return this.fail(name, 'must be an object, or the text of one in JSON');
    }
  }

  private textOf(value: unknown, name: string): string {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
    return this.fail(name, 'must be a text');
  }

  private fail(name: string, problem: string): never {
    throw new SetupError(`'${this.at}.${name}' of the template ${problem}.`);
  }
}

function valueUnlessNone(value: unknown): unknown {
  return value === noValue ? undefined : value;
}

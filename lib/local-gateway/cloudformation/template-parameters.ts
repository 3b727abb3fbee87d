import { SetupError } from '../setup-error';
import { isJsonObject, JsonObject, ownValue } from './json-object';

/** Values by name, as they were given. */
export interface GivenValues {
  readonly [name: string]: string;
}

/** The values of a template's parameters: those given, over the defaults. */
export class TemplateParameters {
  /** Throws a SetupError for a value given to a parameter that the template does not declare. */
  public constructor(private readonly declared: JsonObject, private readonly given: GivenValues) {
    const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
    if (unknown.length === 0) return;
    const names = Object.keys(declared);
    const known = names.length === 0 ? 'it declares none' : `it declares ${names.join(', ')}`;
    throw new SetupError(`The template declares no parameter '${unknown.join("', '")}': ${known}.`);
  }

  /** Whether the template declares a parameter of this name. */
  public has(name: string): boolean {
    return Object.hasOwn(this.declared, name);
  }

  /** The value of a parameter; throws a SetupError where it has none. */
  public value(name: string): string | readonly string[] {
    const declaration = ownValue(this.declared, name);
    const { Type: type, Default: fallback } = isJsonObject(declaration) ? declaration : {};
    const value = Object.hasOwn(this.given, name) ? this.given[name] : fallback;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      throw new SetupError(`The parameter '${name}' has no default: give it a value.`);
    }
    return isList(type) ? String(value).split(',').map((item) => item.trim()) : String(value);
  }

  /** Whether the value is the name of a parameter of Systems Manager, which only AWS can look up. */
  public isLookedUp(name: string): boolean {
    const declaration = ownValue(this.declared, name);
    const type = isJsonObject(declaration) ? declaration.Type : undefined;
    return !Object.hasOwn(this.given, name) && typeof type === 'string' && type.startsWith('AWS::SSM::Parameter::Value<');
  }
}

function isList(type: unknown): boolean {
  return typeof type === 'string' && (type === 'CommaDelimitedList' || /(^|<)List</.test(type) || type.endsWith('<CommaDelimitedList>'));
}

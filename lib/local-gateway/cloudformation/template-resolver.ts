import { SetupError } from '../setup-error';
import { attributeOf, referenceTo } from './attributes';
import type { CloudFormationTemplate, TemplateResource } from './cloud-formation-template';
import { evaluateCondition } from './conditions';
import { intrinsicFunctions } from './intrinsic-functions';
import { isJsonObject, JsonObject, ownValue } from './json-object';
import { noValue, pseudoParameters } from './pseudo-parameters';
import type { TemplateParameters } from './template-parameters';

/** How deep values and references may be nested; CloudFormation refuses circles, so only a broken template gets there. */
const MAX_DEPTH = 200;

/** Puts values in place of a template's intrinsic functions. */
export class TemplateResolver {
  private readonly placeholders = new Set<string>();
  private depth = 0;

  public constructor(private readonly template: CloudFormationTemplate, private readonly parameters: TemplateParameters) {}

  /** What only a deployment can know, and the text that stands for it here: a sentence each. */
  public get notes(): readonly string[] {
    return [...this.placeholders];
  }

  /** The value with everything in it resolved. What is AWS::NoValue is left out. */
  public resolve(value: unknown): unknown {
    if (typeof value === 'string') return this.noteDynamicReference(value);
    if (typeof value !== 'object' || value === null) return value;
    return this.oneDeeper(() => this.resolveNested(value));
  }

  /** Evaluates what is nested in something else; throws a SetupError where that has no end. */
  public oneDeeper<T>(evaluate: () => T): T {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new SetupError(`The template is nested more than ${MAX_DEPTH} deep, or refers to itself in a circle.`);
    try {
      return evaluate();
    } finally {
      this.depth -= 1;
    }
  }

  /** The value with its own intrinsic function resolved, if it is one; what is in it is left as it is. */
  public resolveShallow(value: unknown): unknown {
    const isFunction = isJsonObject(value) && Object.keys(value).length === 1 && Object.keys(value).every((name) => name === 'Ref' || name.startsWith('Fn::'));
    return isFunction ? this.resolve(value) : value;
  }

  /** The value as a text; throws a SetupError for a list or an object. */
  public resolveText(value: unknown): string {
    const resolved = this.resolve(value);
    if (typeof resolved === 'string' || typeof resolved === 'number' || typeof resolved === 'boolean') return String(resolved);
    throw new SetupError(`The template has ${JSON.stringify(value).slice(0, 200)} where a text is needed.`);
  }

  /** What `Ref` gives. */
  public reference(name: string): unknown {
    if (this.parameters.has(name)) return this.parameterValue(name);
    if (pseudoParameters.has(name)) return pseudoParameters.get(name);
    return referenceTo(this.resourceOf(name, `{"Ref": "${name}"}`), this);
  }

  /** What `Fn::GetAtt` gives. */
  public attribute(logicalId: string, attribute: string): string {
    const resource = this.resourceOf(logicalId, `{"Fn::GetAtt": ["${logicalId}", "${attribute}"]}`);
    return attributeOf(resource, attribute, this) ?? this.placeholder(`Fn::GetAtt of '${logicalId}.${attribute}'`, `${logicalId}.${attribute}`);
  }

  /** Whether a condition of the template holds. */
  public condition(name: string): boolean {
    if (!Object.hasOwn(this.template.conditions, name)) throw new SetupError(`The template refers to a condition '${name}' that it does not define.`);
    return evaluateCondition(ownValue(this.template.conditions, name), this);
  }

  /** Whether a resource exists: its condition holds, or it has none. */
  public exists(resource: TemplateResource): boolean {
    return resource.condition === undefined || this.condition(resource.condition);
  }

  /** What `Fn::FindInMap` gives. */
  public mapping(names: readonly string[]): unknown {
    const found = names.reduce<unknown>((map, name) => isJsonObject(map) ? ownValue(map, name) : undefined, this.template.mappings);
    if (found === undefined) throw new SetupError(`'Mappings' of the template have no '${names.join('.')}'.`);
    return this.resolve(found);
  }

  /** Notes that a text stands for what only a deployment knows, and gives the text. */
  public placeholder(what: string, text: string): string {
    this.placeholders.add(`${what}: only a deployment knows its value; the text '${text}' stands for it.`);
    return text;
  }

  private resolveNested(value: object): unknown {
    if (Array.isArray(value)) return value.map((item: unknown) => this.resolve(item)).filter((item) => item !== noValue);
    const object = value as JsonObject;
    const [name, ...others] = Object.keys(object);
    if (name !== undefined && others.length === 0) {
      if (intrinsicFunctions.has(name)) return intrinsicFunctions.get(name)?.(object[name], this);
      if (name.startsWith('Fn::')) throw new SetupError(`The template uses '${name}', which is not supported here.`);
    }
    const entries = Object.entries(object).map(([key, item]) => [key, this.resolve(item)] as const);
    return Object.fromEntries(entries.filter(([, item]) => item !== noValue));
  }

  private parameterValue(name: string): string | readonly string[] {
    const value = this.parameters.value(name);
    if (this.parameters.isLookedUp(name)) this.placeholder(`The parameter '${name}' of Systems Manager`, String(value));
    return value;
  }

  private resourceOf(logicalId: string, what: string): TemplateResource {
    const resource = this.template.resource(logicalId);
    if (resource === undefined) throw new SetupError(`${what} refers to nothing that the template defines.`);
    return resource;
  }

  private noteDynamicReference(text: string): string {
    const reference = dynamicReferenceIn(text);
    if (reference !== undefined) this.placeholder('The dynamic reference', reference);
    return text;
  }
}

/** The first `{{resolve:…}}`: behind its start, no brace closes but the two at its end. */
function dynamicReferenceIn(text: string): string | undefined {
  for (const { 0: found, 1: end } of text.matchAll(/\{\{resolve:[^}]*(\}\}|\}|$)/g)) {
    // Where several start before the end, the first of them has it.
    if (end === '}}') return found;
  }
  return undefined;
}

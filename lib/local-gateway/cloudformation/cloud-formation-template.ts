import { SetupError } from '../setup-error';
import { isJsonObject, JsonObject, ownValue } from './json-object';

/** A resource as the template has it: nothing in it is resolved. */
export interface TemplateResource {
  readonly logicalId: string;
  readonly type: string;
  readonly properties: JsonObject;
  /** The name of the condition under which the resource exists. */
  readonly condition: string | undefined;
}

/** The sections of a CloudFormation template. */
export class CloudFormationTemplate {
  public readonly parameters: JsonObject;
  public readonly conditions: JsonObject;
  public readonly mappings: JsonObject;
  private readonly resources: Map<string, TemplateResource>;

  /** Throws a SetupError for what is no template. */
  public constructor(template: unknown) {
    if (!isJsonObject(template) || !isJsonObject(ownValue(template, 'Resources'))) {
      throw new SetupError("The template is no CloudFormation template in JSON: it has no 'Resources'.");
    }
    this.parameters = section(template, 'Parameters');
    this.conditions = section(template, 'Conditions');
    this.mappings = section(template, 'Mappings');
    this.resources = new Map(Object.entries(section(template, 'Resources')).map(([id, resource]) => [id, resourceOf(id, resource)]));
  }

  /** The resources of a type, in the order of the template. */
  public ofType(type: string): readonly TemplateResource[] {
    return [...this.resources.values()].filter((resource) => resource.type === type);
  }

  /** The resource of a logical ID, if there is one. */
  public resource(logicalId: string): TemplateResource | undefined {
    return this.resources.get(logicalId);
  }
}

function section(template: JsonObject, name: string): JsonObject {
  const value = ownValue(template, name) ?? {};
  if (!isJsonObject(value)) throw new SetupError(`'${name}' of the template must be an object.`);
  return value;
}

function resourceOf(logicalId: string, resource: unknown): TemplateResource {
  const { Type: type, Properties: properties = {}, Condition: condition } = isJsonObject(resource) ? resource : {};
  if (typeof type !== 'string' || !isJsonObject(properties)) {
    throw new SetupError(`'Resources.${logicalId}' of the template must be an object with a 'Type'.`);
  }
  return { logicalId, type, properties, condition: typeof condition === 'string' ? condition : undefined };
}

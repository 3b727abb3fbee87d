import type { TokenAuthorizing } from '../authorizers/authorizer';
import type { CloudFormationTemplate, TemplateResource } from '../cloudformation/cloud-formation-template';
import type { TemplateResolver } from '../cloudformation/template-resolver';
import { SetupError } from '../setup-error';
import { PropertyReader } from './property-reader';

/** What the parts of an API's model are made from, and the notes that are taken meanwhile. */
export class BuildContext {
  private readonly sentences = new Set<string>();

  public constructor(
    private readonly template: CloudFormationTemplate,
    private readonly resolver: TemplateResolver,
    public readonly tokenAuthorizing?: TokenAuthorizing,
  ) {}

  /** What is not supported, a sentence each, in the order in which it was met. */
  public get unsupported(): readonly string[] {
    return [...this.sentences, ...this.resolver.notes];
  }

  /** Takes a note of what is not supported. */
  public note(sentence: string): void {
    this.sentences.add(sentence);
  }

  /** A resource of the template with a reader for its properties, for each that exists. */
  public ofType(type: string): readonly DefinedResource[] {
    return this.template.ofType(type)
      .filter((resource) => this.resolver.exists(resource))
      .map((resource) => ({ logicalId: resource.logicalId, properties: this.readerFor(resource) }));
  }

  /** The same, of those that belong to an API. */
  public ofApi(type: string, apiId: string): readonly DefinedResource[] {
    return this.ofType(type).filter(({ properties }) => properties.text('RestApiId') === apiId);
  }

  /** The resource of a logical ID, which must exist. */
  public resource(logicalId: string): DefinedResource {
    const resource = this.template.resource(logicalId);
    if (resource === undefined) throw new SetupError(`The template defines no '${logicalId}'.`);
    return { logicalId, properties: this.readerFor(resource) };
  }

  private readerFor({ logicalId, properties }: TemplateResource): PropertyReader {
    return new PropertyReader(properties, this.resolver, `Resources.${logicalId}.Properties`);
  }
}

/** A resource that exists. */
export interface DefinedResource {
  readonly logicalId: string;
  readonly properties: PropertyReader;
}

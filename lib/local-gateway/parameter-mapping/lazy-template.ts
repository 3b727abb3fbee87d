import { InterpretedTemplate } from '../../template-engine/interpreted-template';

/** A mapping template of the API: parsed when it is first needed, and only once. */
export class LazyTemplate {
  private parsed?: InterpretedTemplate;

  public constructor(private readonly source: string) {}

  /** Whether there is nothing to render: the payload then stays as it is. */
  public get isEmpty(): boolean {
    return this.source === '';
  }

  /** Parses the template, if nobody has; throws a MappingTemplateError for one that API Gateway cannot parse. */
  public parse(): void {
    this.parsed ??= new InterpretedTemplate(this.source);
  }

  /** The template; throws a MappingTemplateError for one that API Gateway cannot parse. */
  public get template(): InterpretedTemplate {
    this.parsed ??= new InterpretedTemplate(this.source);
    return this.parsed;
  }
}

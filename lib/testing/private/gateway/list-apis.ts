import { BuildScope } from './model/build-scope';
import { ApiSummary, summariseApis } from './model/choose-api';
import { CloudFormationTemplate } from './template/cloud-formation-template';
import { TemplateParameters } from './template/template-parameters';
import { TemplateResolver } from './template/template-resolver';

export type { ApiSummary } from './model/choose-api';

/** Lists the REST APIs of a template; throws a SetupError for what is no template. */
export function listApis(template: unknown, parameters: { readonly [name: string]: string } = {}): readonly ApiSummary[] {
  const parsed = new CloudFormationTemplate(template);
  const resolver = new TemplateResolver(parsed, new TemplateParameters(parsed.parameters, parameters));
  return summariseApis(new BuildScope(parsed, resolver));
}

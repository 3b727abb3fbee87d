import { CloudFormationTemplate } from '../cloudformation/cloud-formation-template';
import { TemplateParameters } from '../cloudformation/template-parameters';
import { TemplateResolver } from '../cloudformation/template-resolver';
import { BuildContext } from './build-context';
import { ApiSummary, summariseApis } from './choose-api';

export type { ApiSummary } from './choose-api';

/** Lists the REST APIs of a template; throws a SetupError for what is no template. */
export function listApis(template: unknown, parameters: { readonly [name: string]: string } = {}): readonly ApiSummary[] {
  const parsed = new CloudFormationTemplate(template);
  const resolver = new TemplateResolver(parsed, new TemplateParameters(parsed.parameters, parameters));
  return summariseApis(new BuildContext(parsed, resolver));
}

import { CloudFormationTemplate } from '../../../lib/local-gateway/cloudformation/cloud-formation-template';
import { TemplateParameters } from '../../../lib/local-gateway/cloudformation/template-parameters';
import { TemplateResolver } from '../../../lib/local-gateway/cloudformation/template-resolver';
import { relativeTimeOf } from '../../fuzz/time-bound';

function resolved(value: unknown): unknown {
  const template = new CloudFormationTemplate({ Resources: {} });
  return new TemplateResolver(template, new TemplateParameters(template.parameters, {})).resolve(value);
}

test.each([
  ['Fn::Sub', '${'],
  ['Fn::Sub with a name', '${a'],
  ['Fn::Sub of what stays', '${!a'],
  ['a dynamic reference', '{{resolve:'],
  ['a dynamic reference that is closed by one brace', '{{resolve:}'],
])('%s that begins 200,000 times and never ends is text', (name, beginning) => {
  const text = beginning.repeat(200_000);

  expect(relativeTimeOf(() => {
    expect(resolved(name.startsWith('Fn::Sub') ? { 'Fn::Sub': text } : text)).toBe(text);
  })).toBeLessThan(1);
});

import { Stack } from 'aws-cdk-lib';
import type { CfnMethod, Method } from 'aws-cdk-lib/aws-apigateway';
import type { IConstruct } from 'constructs';
import type { InvocationOptions } from '../invocation-options';
import { type CheckTemplate, findingsIn, givenTemplates, type TemplateFinding, type TemplateUse } from '../mapping-templates/given-templates';
import { warn } from './warning';

const unread = 'unreadPathParameter';

/** Warns of what is probably wrong with the mapping templates of a method. */
export function warnOfTemplates(scope: IConstruct, method: Method, options: InvocationOptions, check: CheckTemplate): void {
  const use = useOf(method);
  const checked = givenTemplates(options).map((given) => ({ prop: given.prop, findings: findingsIn(given, use, check) }));
  // A variable of the path need not be read by each template.
  const isUnread = ({ message }: TemplateFinding): boolean =>
    checked.every(({ findings }) => findings.some((finding) => finding.id === unread && finding.message === message));
  checked.forEach(({ prop, findings }, index) => {
    for (const finding of findings) {
      if (finding.id !== unread || (index === 0 && isUnread(finding))) warn(scope, { id: finding.id, message: describe(prop, finding) });
    }
  });
}

function describe(prop: string, { message, line, excerpt }: TemplateFinding): string {
  return `'${prop}', line ${line}: ${message}\n\n${excerpt}\n`;
}

/** The variables of a path that nothing else reads, and the parameters that the method declares. */
function useOf(method: Method): TemplateUse {
  const { requestParameters: declared } = method.node.defaultChild as CfnMethod;
  const requestParameters = (Stack.of(method).resolve(declared) ?? {}) as { readonly [name: string]: boolean };
  const pathParameters = Array.from(method.resource.path.matchAll(/\{([^}+]+)\+?\}/g), ([, name = '']) => name);
  return { requestParameters, pathParameters };
}

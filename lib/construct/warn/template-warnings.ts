import { Stack } from 'aws-cdk-lib';
import type { CfnMethod, Method } from 'aws-cdk-lib/aws-apigateway';
import type { IConstruct } from 'constructs';
import { pathVariables } from '../../api-gateway/path-parts';
import type { Finding } from '../../template-linter/finding';
import type { FindingsOptions } from '../../template-linter/findings-options';
import type { FindingId } from '../../template-linter/rules';
import type { InvocationOptions } from '../invocation-options';
import { findingsIn, givenTemplates } from '../mapping-templates/given-templates';
import { warn } from './warning';

const UNREAD: FindingId = 'unreadPathParameter';

/** Warns of what is probably wrong with the mapping templates of a method. */
export function warnOfTemplates(scope: IConstruct, method: Method, options: InvocationOptions): void {
  const context = findingsOptionsOf(method);
  const checked = givenTemplates(options).map((given) => ({ prop: given.prop, findings: findingsIn(given, context) }));
  // It is enough that one of the templates reads a variable of the path.
  const isUnread = ({ message }: Finding): boolean =>
    checked.every(({ findings }) => findings.some((finding) => finding.id === UNREAD && finding.message === message));
  checked.forEach(({ prop, findings }, index) => {
    for (const finding of findings) {
      if (finding.id !== UNREAD || (index === 0 && isUnread(finding))) warn(scope, { id: finding.id, message: describe(prop, finding) });
    }
  });
}

function describe(prop: string, { message, line, excerpt }: Finding): string {
  return `'${prop}', line ${line}: ${message}\n\n${excerpt}\n`;
}

function findingsOptionsOf(method: Method): FindingsOptions {
  const { requestParameters: declared } = method.node.defaultChild as CfnMethod;
  const requestParameters = (Stack.of(method).resolve(declared) ?? {}) as { readonly [name: string]: boolean };
  return { requestParameters, pathParameters: pathVariables(method.resource.path) };
}

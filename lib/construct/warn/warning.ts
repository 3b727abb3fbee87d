import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

const ID_PREFIX = '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint';

/** What is probably wrong, and the name by which it is acknowledged. */
export interface Warning {
  readonly id: string;
  readonly message: string;
}

/** Warns of something in a construct; nothing in the template changes. */
export function warn(scope: IConstruct, { id, message }: Warning): void {
  if (!isAcknowledged(scope, `${ID_PREFIX}:${id}`)) Validations.of(scope).addWarning(`${ID_PREFIX}:${id}`, message);
}

/** The CDK looks for acknowledgments only above a construct, and a warning at the synthesis comes after one of the construct itself. */
function isAcknowledged({ node }: IConstruct, id: string): boolean {
  const acknowledged = node.metadata.filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY);
  return acknowledged.some(({ data }) => Object.keys(data as object).some((key) => key.endsWith(id)));
}

import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

const idPrefix = '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint';

/** What is probably wrong, and the name by which it is acknowledged. */
export interface Warning {
  readonly id: string;
  readonly message: string;
}

/** Warns of something in a construct; nothing in the template changes. */
export function warn(scope: IConstruct, { id, message }: Warning): void {
  Validations.of(scope).addWarning(`${idPrefix}:${id}`, message);
}

import type { Method } from 'aws-cdk-lib/aws-apigateway';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';

/**
 * Who may invoke the methods of one API: those that it has, and those that it gets later.
 *
 * Each method is a statement of its own. One statement for all of them would be extended through a token, which the CDK can neither merge
 * with others nor measure; and it splits a policy that is too large for its role between statements only.
 */
export class InvokeGrants {
  private readonly methods: [Method, ...Method[]];
  private readonly grantees = new Set<IGrantable>();

  public constructor(method: Method) {
    this.methods = [method];
  }

  /** Grants `grantee` all the methods. */
  public add(grantee: IGrantable): Grant {
    this.grantees.add(grantee);
    const [first, ...others] = this.methods;
    return others.reduce((grant, method) => grant.combine(method.grantExecute(grantee)), first.grantExecute(grantee));
  }

  /** Grants a further method to all whom the others were granted to. */
  public addMethod(method: Method): void {
    this.methods.push(method);
    for (const grantee of this.grantees) method.grantExecute(grantee);
  }
}

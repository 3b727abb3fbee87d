import type { RestApiProps } from 'aws-cdk-lib/aws-apigateway';
import type { Problem } from './validation-error';

/** The props that shape the API itself. */
export interface ApiSettings {
  readonly apiGatewayProps?: RestApiProps;
  readonly createUsagePlan?: boolean;
}

/** Which settings of the API contradict each other, or what this construct makes of them. */
export function restApiProblems({ apiGatewayProps = {}, createUsagePlan }: ApiSettings): Problem[] {
  const problems: Problem[] = [];
  if (createUsagePlan === false && apiGatewayProps.defaultMethodOptions?.apiKeyRequired === true) {
    problems.push(
      "'createUsagePlan' must not be false while 'apiGatewayProps.defaultMethodOptions.apiKeyRequired' is true, "
      + 'since API Gateway accepts a key only through a usage plan; drop one of the two',
    );
  }
  if ('endpointTypes' in apiGatewayProps && apiGatewayProps.endpointTypes !== undefined) {
    problems.push(
      "'apiGatewayProps.endpointTypes' must not be given, since this construct sets 'endpointConfiguration', which excludes it; "
      + "use 'apiGatewayProps.endpointConfiguration' and its 'types'",
    );
  }
  if (apiGatewayProps.deploy === false) {
    problems.push(
      "'apiGatewayProps.deploy' must not be false, since access logging, the usage plan and the endpoint's URL are those of "
      + "the stage that it leaves out; drop it, or set the stage up through 'apiGatewayProps.deployOptions'",
    );
  }
  if (apiGatewayProps.cloudWatchRoleRemovalPolicy !== undefined) {
    problems.push(
      "'apiGatewayProps.cloudWatchRoleRemovalPolicy' must not be given, since the CloudWatch role is this construct's own and not the CDK's; "
      + "call 'applyRemovalPolicy' of its attribute 'apiGatewayCloudWatchRole'",
    );
  }
  return problems;
}

import { type EndpointConfiguration, EndpointType, type IResource } from 'aws-cdk-lib/aws-apigateway';
import { lacksEdgeOptimizedApis } from '../../api-gateway/regions';
import type { ApiGatewayToSageMakerEndpointProps } from '../api-gateway-to-sagemaker-endpoint-props';
import { originProblems } from './cors-rules';
import type { Problem } from './validation-error';

/** Which settings of the API contradict each other, or what this construct makes of them. */
export function restApiProblems(props: Partial<ApiGatewayToSageMakerEndpointProps>, region: string | undefined): Problem[] {
  const { apiGatewayProps = {}, createUsagePlan, methodOptions, corsOptions, httpMethod } = props;
  const problems: Problem[] = [];
  const keyRequired = [
    ...apiGatewayProps.defaultMethodOptions?.apiKeyRequired === true ? ['apiGatewayProps.defaultMethodOptions.apiKeyRequired'] : [],
    ...methodOptions?.apiKeyRequired === true ? ['methodOptions.apiKeyRequired'] : [],
  ];
  if (createUsagePlan === false) {
    problems.push(...keyRequired.map((prop) =>
      `'createUsagePlan' must not be false while '${prop}' is true, since API Gateway accepts a key only through a usage plan; drop one of the two`));
  }
  if (corsOptions !== undefined && apiGatewayProps.defaultCorsPreflightOptions !== undefined) {
    problems.push(
      "'apiGatewayProps.defaultCorsPreflightOptions' must not be given with 'corsOptions', since both define the preflight; keep 'corsOptions', "
      + 'which sets the headers of the responses too',
    );
  }
  if (httpMethod === 'OPTIONS' && apiGatewayProps.defaultCorsPreflightOptions !== undefined) {
    problems.push(preflightProblem("'apiGatewayProps.defaultCorsPreflightOptions'"));
  }
  const { types }: Partial<EndpointConfiguration> = apiGatewayProps.endpointConfiguration ?? {};
  if (region !== undefined && lacksEdgeOptimizedApis(region) && types?.includes(EndpointType.EDGE) === true) {
    problems.push(
      `'apiGatewayProps.endpointConfiguration.types' must not have EDGE in '${region}', since API Gateway has no edge-optimized APIs there; `
      + 'use EndpointType.REGIONAL, which is the default there',
    );
  }
  problems.push(...originProblems('apiGatewayProps.defaultCorsPreflightOptions.allowOrigins', apiGatewayProps.defaultCorsPreflightOptions?.allowOrigins ?? []));
  if (apiGatewayProps.endpointTypes !== undefined) {
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

/** Whether a method would take the place of the preflight that the API gives each of its resources. */
export function preflightProblems(resource: IResource, httpMethod: string): Problem[] {
  const takesItsPlace = httpMethod === 'OPTIONS' && resource.defaultCorsPreflightOptions !== undefined;
  return takesItsPlace ? [preflightProblem("'defaultCorsPreflightOptions' of the API")] : [];
}

function preflightProblem(preflight: string): Problem {
  return `'httpMethod' must not be 'OPTIONS' with ${preflight}, since that method is then the preflight; drop one of the two`;
}

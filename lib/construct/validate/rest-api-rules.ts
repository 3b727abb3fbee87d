import { type CorsOptions, type EndpointConfiguration, EndpointType, type IResource, type RestApiProps } from 'aws-cdk-lib/aws-apigateway';
import { lacksEdgeOptimizedApis } from '../../api-gateway/regions';
import type { ApiGatewayToSageMakerEndpointProps } from '../api-gateway-to-sagemaker-endpoint-props';
import { allowedOriginProblems, preflightOptionProblems } from './cors-rules';
import type { Problem } from './validation-error';

/** Which settings of the API contradict each other, or what this construct makes of them. */
export function restApiProblems(props: Partial<ApiGatewayToSageMakerEndpointProps>, region: string | undefined): Problem[] {
  const { apiGatewayProps = {}, corsOptions, httpMethod } = props;
  const problems: Problem[] = [];
  problems.push(...apiKeyProblems(props));
  if (corsOptions !== undefined && apiGatewayProps.defaultCorsPreflightOptions !== undefined) {
    problems.push(
      "'apiGatewayProps.defaultCorsPreflightOptions' must not be given with 'corsOptions', since both define the preflight; keep 'corsOptions', "
      + 'which sets the headers of the responses too',
    );
  }
  if (httpMethod === 'OPTIONS' && apiGatewayProps.defaultCorsPreflightOptions !== undefined) {
    problems.push(preflightProblem("'apiGatewayProps.defaultCorsPreflightOptions'"));
  }
  problems.push(...endpointTypeProblems(apiGatewayProps, region));
  problems.push(...preflightDefaultProblems(apiGatewayProps.defaultCorsPreflightOptions));
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

function apiKeyProblems({ apiGatewayProps = {}, createUsagePlan, methodOptions }: Partial<ApiGatewayToSageMakerEndpointProps>): Problem[] {
  if (createUsagePlan !== false) return [];
  const keyRequired = [
    ...apiGatewayProps.defaultMethodOptions?.apiKeyRequired === true ? ['apiGatewayProps.defaultMethodOptions.apiKeyRequired'] : [],
    ...methodOptions?.apiKeyRequired === true ? ['methodOptions.apiKeyRequired'] : [],
  ];
  return keyRequired.map((prop) =>
    `'createUsagePlan' must not be false while '${prop}' is true, since API Gateway accepts a key only through a usage plan; drop one of the two`);
}

function endpointTypeProblems({ endpointConfiguration }: RestApiProps, region: string | undefined): Problem[] {
  const { types }: Partial<EndpointConfiguration> = endpointConfiguration ?? {};
  if (region === undefined || !lacksEdgeOptimizedApis(region) || types?.includes(EndpointType.EDGE) !== true) return [];
  return [
    `'apiGatewayProps.endpointConfiguration.types' must not have EDGE in '${region}', since API Gateway has no edge-optimized APIs there; `
    + 'use EndpointType.REGIONAL, which is the default there',
  ];
}

function preflightDefaultProblems(corsOptions: CorsOptions | undefined): Problem[] {
  if (corsOptions === undefined) return [];
  const prop = 'apiGatewayProps.defaultCorsPreflightOptions';
  return [...allowedOriginProblems(prop, corsOptions), ...preflightOptionProblems(prop, corsOptions)];
}

/** Whether a method would take the place of the preflight that the API gives each of its resources. */
export function preflightProblems(resource: IResource, httpMethod: string): Problem[] {
  const takesItsPlace = httpMethod === 'OPTIONS' && resource.defaultCorsPreflightOptions !== undefined;
  return takesItsPlace ? [preflightProblem("'defaultCorsPreflightOptions' of the API")] : [];
}

function preflightProblem(preflight: string): Problem {
  return `'httpMethod' must not be 'OPTIONS' with ${preflight}, since that method is then the preflight; drop one of the two`;
}

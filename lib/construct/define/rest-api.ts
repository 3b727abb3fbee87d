import {
  AccessLogFormat, AuthorizationType, LogGroupLogDestination, MethodLoggingLevel, RestApi, type RestApiProps,
} from 'aws-cdk-lib/aws-apigateway';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import * as shapes from '../validate/cdk-prop-shapes';
import { defaultEndpointType } from '../validate/edge-optimized';
import { isTakenAway } from '../validate/prop-shape';
import { mergeProps } from './merge-props';
import { suppressGuard } from './suppressions';

/** The props of the API: what the construct needs, over the caller's, over the defaults. */
export function restApiPropsFor(accessLogGroup: ILogGroup, region: string | undefined, apiGatewayProps?: RestApiProps): RestApiProps {
  const hasAccessLog = !isTakenAway(apiGatewayProps?.deployOptions ?? {}, 'accessLogDestination');
  const defaults: RestApiProps = {
    endpointConfiguration: { types: [defaultEndpointType(region)] },
    deployOptions: {
      accessLogDestination: new LogGroupLogDestination(accessLogGroup),
      ...(hasAccessLog ? { accessLogFormat: AccessLogFormat.jsonWithStandardFields() } : {}),
      loggingLevel: MethodLoggingLevel.INFO,
      dataTraceEnabled: false,
      tracingEnabled: true,
    },
    defaultMethodOptions: { authorizationType: AuthorizationType.IAM },
  };
  return mergeProps(shapes.restApiProps, defaults, apiGatewayProps, authorizationOf(apiGatewayProps), { cloudWatchRole: false });
}

/** Defines the API and its stage. The role that lets API Gateway write logs is never the CDK's. */
export function defineRestApi(scope: Construct, props: RestApiProps): RestApi {
  const restApi = new RestApi(scope, 'RestApi', props);
  suppressGuard(restApi.deploymentStage, 'API_GW_CACHE_ENABLED_AND_ENCRYPTED');
  return restApi;
}

/** An authorizer decides the authorization type by itself: the default, IAM, must not contradict it. */
function authorizationOf(apiGatewayProps?: RestApiProps): RestApiProps | undefined {
  const { authorizer, authorizationType } = apiGatewayProps?.defaultMethodOptions ?? {};
  const inferred = authorizationType ?? authorizer?.authorizationType;
  return inferred === undefined ? undefined : { defaultMethodOptions: { authorizationType: inferred } };
}

import type { Shape, Shapes } from './prop-shape';

// The props of the CDK's that callers may give, as its jsii assembly declares them; a test compares the two.

const instance = (instanceOf: string, member: string): Shape => ({ instanceOf, member });
const duration = instance('Duration', 'toSeconds');

const methodDeploymentOptions: Shapes = {
  cacheDataEncrypted: 'boolean',
  cacheTtl: duration,
  cachingEnabled: 'boolean',
  dataTraceEnabled: 'boolean',
  loggingLevel: 'string',
  metricsEnabled: 'boolean',
  throttlingBurstLimit: 'number',
  throttlingRateLimit: 'number',
};

const stageOptions: Shape = {
  optional: {
    ...methodDeploymentOptions,
    accessLogDestination: instance('IAccessLogDestination', 'bind'),
    accessLogFormat: instance('AccessLogFormat', 'toString'),
    cacheClusterEnabled: 'boolean',
    cacheClusterSize: 'string',
    clientCertificateId: 'string',
    description: 'string',
    documentationVersion: 'string',
    methodOptions: { mapOf: { optional: methodDeploymentOptions } },
    stageName: 'string',
    tracingEnabled: 'boolean',
    variables: { mapOf: 'string' },
  },
};

/** The shape of `MethodResponse`. */
export const methodResponse: Shape = {
  required: { statusCode: 'string' },
  optional: { responseModels: { mapOf: instance('IModel', 'modelId') }, responseParameters: { mapOf: 'boolean' } },
};

/** The shape of `MethodOptions`. */
export const methodOptions: Shape = {
  optional: {
    apiKeyRequired: 'boolean',
    authorizationScopes: { listOf: 'string' },
    authorizationType: 'string',
    authorizer: instance('IAuthorizer', 'authorizerId'),
    methodResponses: { listOf: methodResponse },
    operationName: 'string',
    requestModels: { mapOf: instance('IModel', 'modelId') },
    requestParameters: { mapOf: 'boolean' },
    requestValidator: instance('IRequestValidator', 'requestValidatorId'),
    requestValidatorOptions: {
      optional: { requestValidatorName: 'string', validateRequestBody: 'boolean', validateRequestParameters: 'boolean' },
    },
  },
};

const integrationResponse: Shape = {
  required: { statusCode: 'string' },
  optional: {
    contentHandling: 'string',
    responseParameters: { mapOf: 'string' },
    responseTemplates: { mapOf: 'string' },
    selectionPattern: 'string',
  },
};

/** The shape of `IntegrationOptions`. */
export const integrationOptions: Shape = {
  optional: {
    cacheKeyParameters: { listOf: 'string' },
    cacheNamespace: 'string',
    connectionType: 'string',
    contentHandling: 'string',
    credentialsPassthrough: 'boolean',
    credentialsRole: instance('IRole', 'roleArn'),
    integrationResponses: { listOf: integrationResponse },
    passthroughBehavior: 'string',
    requestParameters: { mapOf: 'string' },
    requestTemplates: { mapOf: 'string' },
    responseTransferMode: 'string',
    timeout: duration,
    vpcLink: instance('IVpcLink', 'vpcLinkId'),
  },
};

/** The shape of `CorsOptions`. */
export const corsOptions: Shape = {
  required: { allowOrigins: { listOf: 'string' } },
  optional: {
    allowCredentials: 'boolean',
    allowHeaders: { listOf: 'string' },
    allowMethods: { listOf: 'string' },
    disableCache: 'boolean',
    exposeHeaders: { listOf: 'string' },
    maxAge: duration,
    statusCode: 'number',
  },
};

const domainNameOptions: Shape = {
  required: { certificate: instance('ICertificateRef', 'certificateRef'), domainName: 'string' },
  optional: {
    basePath: 'string',
    endpointAccessMode: 'string',
    endpointType: 'string',
    mtls: { required: { bucket: instance('IBucket', 'bucketName'), key: 'string' }, optional: { version: 'string' } },
    securityPolicy: 'string',
  },
};

/** The shape of `RestApiProps`. */
export const restApiProps: Shape = {
  optional: {
    apiKeySourceType: 'string',
    binaryMediaTypes: { listOf: 'string' },
    cloneFrom: instance('IRestApi', 'restApiId'),
    cloudWatchRole: 'boolean',
    cloudWatchRoleRemovalPolicy: 'string',
    defaultCorsPreflightOptions: corsOptions,
    defaultIntegration: instance('Integration', 'bind'),
    defaultMethodOptions: methodOptions,
    deploy: 'boolean',
    deployOptions: stageOptions,
    description: 'string',
    disableExecuteApiEndpoint: 'boolean',
    domainName: domainNameOptions,
    endpointConfiguration: {
      defaulted: { types: { listOf: 'string' } },
      optional: { ipAddressType: 'string', vpcEndpoints: { listOf: instance('IVpcEndpoint', 'vpcEndpointId') } },
    },
    endpointExportName: 'string',
    endpointTypes: { listOf: 'string' },
    failOnWarnings: 'boolean',
    minCompressionSize: instance('Size', 'toBytes'),
    minimumCompressionSize: 'number',
    parameters: { mapOf: 'string' },
    policy: instance('PolicyDocument', 'toJSON'),
    restApiName: 'string',
    retainDeployments: 'boolean',
  },
};

/** The shape of `LogGroupProps`. */
export const logGroupProps: Shape = {
  optional: {
    dataProtectionPolicy: instance('DataProtectionPolicy', '_bind'),
    deletionProtectionEnabled: 'boolean',
    encryptionKey: instance('IKeyRef', 'keyRef'),
    fieldIndexPolicies: { listOf: instance('FieldIndexPolicy', '_bind') },
    logGroupClass: 'string',
    logGroupName: 'string',
    removalPolicy: 'string',
    retention: 'number',
  },
};

/** The shape of `MetricOptions`. */
export const metricOptions: Shape = {
  optional: {
    account: 'string',
    color: 'string',
    dimensionsMap: { mapOf: 'string' },
    id: 'string',
    label: 'string',
    period: duration,
    region: 'string',
    stackAccount: 'string',
    stackRegion: 'string',
    statistic: 'string',
    unit: 'string',
    visible: 'boolean',
  },
};

/** The shape of a SageMaker endpoint. */
export const endpointObject: Shape = instance('IEndpoint', 'endpointArn');

/** The shape of a resource of an API. */
export const apiResource: Shape = instance('IResource', 'addMethod');

/** The shape of a role, imported ones too. */
export const executionRole: Shape = instance('IRole', 'roleArn');

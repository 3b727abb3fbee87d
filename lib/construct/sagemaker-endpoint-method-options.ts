import type { IntegrationOptions, MethodOptions } from 'aws-cdk-lib/aws-apigateway';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { IEndpoint } from 'aws-cdk-lib/aws-sagemaker';
import type { ErrorMapping } from './error-mapping';
import type { InvocationMode } from './invocation-mode';

/**
 * Which endpoint a method invokes, and how.
 */
export interface SageMakerEndpointMethodOptions {
  /**
   * The name of the deployed SageMaker endpoint that answers the requests.
   *
   * From 1 to 63 letters, digits and hyphens, with no hyphen at either end. What a token becomes at the synthesis is checked then. What
   * only the deployment knows, such as a parameter, is not: a wildcard in it would let the role invoke other endpoints.
   *
   * @default - `existingSagemakerEndpointObj` is the endpoint
   * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html
   */
  readonly endpointName?: string;

  /**
   * The SageMaker endpoint that answers the requests, in place of its name.
   *
   * The role is granted its ARN. It must not be given with `endpointName`.
   *
   * @default - `endpointName` names the endpoint
   */
  readonly existingSagemakerEndpointObj?: IEndpoint;

  /**
   * The path of a resource before `resourcePath`.
   *
   * It follows the rules of `resourcePath`, and shares its variables.
   *
   * @default - `resourcePath` has nothing before it
   */
  readonly resourceName?: string;

  /**
   * The HTTP method, in capital letters.
   *
   * @default GET
   */
  readonly httpMethod?: string;

  /**
   * How the endpoint is invoked.
   *
   * @default InvocationMode.REAL_TIME
   */
  readonly invocationMode?: InvocationMode;

  /**
   * The mapping template (VTL) that turns a request into the model's input.
   *
   * It serves requests with the content type `application/json`, and those that name none. At most 300 KB, which is not
   * checked where it holds a token.
   *
   * It is required unless `httpMethod` is POST, PUT or PATCH.
   *
   * @default - the payload goes to the model as it is, with the client's `Content-Type` and `Accept`; where `binaryMediaTypes` of the
   * API have its content type, byte for byte
   * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html
   */
  readonly requestMappingTemplate?: string;

  /**
   * The mapping templates for requests of other content types, by content type.
   *
   * A template for `application/json` goes into `requestMappingTemplate`; here it is an error.
   *
   * @default - a request of any other content type is answered with 415 Unsupported Media Type
   */
  readonly additionalRequestTemplates?: { [contentType: string]: string };

  /**
   * The mapping template (VTL) that turns the model's output into the response, where the model answers with success.
   *
   * At most 300 KB, which is not checked where it holds a token. It must not be given while `invocationMode` is ASYNC. An empty text is
   * no template.
   *
   * @default - the model's output is the response, as it is
   */
  readonly responseMappingTemplate?: string;

  /**
   * How SageMaker's errors become the API's.
   *
   * @default ErrorMapping.COLLAPSED, or, for an endpoint added to an API, that of the API
   */
  readonly errorMapping?: ErrorMapping;

  /**
   * The options of the method, laid over what the construct sets: authorizer, key, scopes, models, required parameters.
   *
   * The validator refuses requests without the `requestParameters` that are true, and, with `requestModels`, bodies that do not
   * follow their model. What the integration needs of the method is added: the parameters that it reads, and a method response
   * with its headers for each of its responses.
   *
   * @default - the default method options of the API, its method responses, models and validator among them
   */
  readonly methodOptions?: MethodOptions;

  /**
   * The options of the integration, laid over what the construct sets: timeout, cache keys, content handling, request parameters,
   * integration responses.
   *
   * The timeout can be from 50 milliseconds to 29 seconds. On a Regional or private API it can be longer, once the quota "Maximum
   * integration timeout in milliseconds" of the account was raised; of an imported API it is not checked. `credentialsRole` and
   * `credentialsPassthrough` are errors: `apiGatewayExecutionRole` is for that. So are `vpcLink`, a `connectionType` of VPC_LINK and a
   * `responseTransferMode` of STREAM, which cannot lead to SageMaker. So is a `passthroughBehavior` of NEVER without a
   * template, and of WHEN_NO_MATCH with one, unless the request parameters map `Content-Type`.
   *
   * @default - a timeout of 29 seconds, and what the other props say
   * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html
   */
  readonly integrationOptions?: IntegrationOptions;

  /**
   * The role under which API Gateway invokes the endpoint; an imported role, too.
   *
   * Nothing is granted to it. It must trust `apigateway.amazonaws.com`, and be allowed `sagemaker:InvokeEndpoint` on the endpoint, or
   * `sagemaker:InvokeEndpointAsync` while `invocationMode` is ASYNC. SageMaker writes the endpoint's name in lower case in its ARN.
   *
   * @default - a role is defined that may invoke this endpoint and nothing else
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/api-permissions-reference.html
   */
  readonly apiGatewayExecutionRole?: IRole;
}

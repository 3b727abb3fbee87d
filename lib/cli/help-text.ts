/** What `--help` prints. */
export const HELP_TEXT = `apigw-sagemaker: the API that you are about to deploy, on your machine

Usage
  apigw-sagemaker serve [TEMPLATE] --endpoint NAME=URL …   serve the API of a template, in front of model containers
  apigw-sagemaker render TEMPLATE.vtl [--request FILE]     print what a mapping template makes of a request
  apigw-sagemaker lint FILE.vtl …                          print what is probably wrong with mapping templates

serve
  TEMPLATE                a CloudFormation template in JSON, or a folder of them;
                          the only one with such an API in cdk.out if it is left out
  --endpoint NAME=URL     where the container of a SageMaker endpoint is, such as my-endpoint=http://127.0.0.1:8080;
                          once for each endpoint that the API calls
  --port PORT             the port to listen on; 3000 if it is left out, any free one for 0
  --host HOST             the address to listen on; 127.0.0.1 if it is left out
  --api ID                the logical ID of the API, where a template has several
  --stage NAME            the stage, where the API has several
  --api-key KEY           a value that x-api-key may have; may be given several times
  --parameter NAME=VALUE  the value of a parameter of the template; may be given several times
  --allowed-host NAME     a name under which the server may be called, besides localhost and its address; may be given several times
  --authorizer-context FILE
                          the result of Lambda authorizers as JSON, which is $context.authorizer
  --lower-case-headers    take the names of headers in lower case, as clients by HTTP/2 send them
  --require-iam           check the signatures (SigV4) of requests to methods with IAM authorization, against
                          AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, if it is set, AWS_SESSION_TOKEN
  --log-format FORMAT     how requests are printed: pretty (the default on a terminal), access (the stage's access log, the
                          default elsewhere), or json; why one was refused goes to standard error in each
  --verbose               print the execution log of each request, too

render
  --request FILE          the request as JSON: pathParameters, queryStringParameters, headers, body (a text),
                          stageVariables and context, each of which may be left out

lint
  --format FORMAT         text (the default), json, or sarif for code hosts
  --fail-on SEVERITY      exit with 1 for findings of this severity or worse: error, warning (the default), note; or never
  --response              the templates are those of integration responses: their payload is the model's output
  --path PATH             the path of the method, such as '{user_id}': looks for variables that are not read, and for
                          parameters that are neither in the path nor declared
  --parameter NAME        a parameter that the method declares, such as querystring.items; may be given several times

  -h, --help              print this
  -v, --version           print the version
`;

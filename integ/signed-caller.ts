import { ExpectedResult, Match, type IntegTest } from '@aws-cdk/integ-tests-alpha';
import { Duration } from 'aws-cdk-lib';
import type { IApiKey, RestApi } from 'aws-cdk-lib/aws-apigateway';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

const code = `
import boto3, json, urllib.error, urllib.request
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest

def handler(event, context):
    headers = dict(event.get("headers", {}))
    if "apiKeyId" in event:
        headers["x-api-key"] = boto3.client("apigateway").get_api_key(apiKey=event["apiKeyId"], includeValue=True)["value"]
    method, body = event.get("httpMethod", "GET"), event.get("payload", "").encode() or None
    request = AWSRequest(method, event["url"], data=body, headers=headers)
    if event.get("signed", True):
        session = boto3.Session()
        SigV4Auth(session.get_credentials(), "execute-api", session.region_name).add_auth(request)
    try:
        with urllib.request.urlopen(urllib.request.Request(event["url"], method=method, data=body, headers=dict(request.headers))) as response:
            return {"status": response.status, "body": json.loads(response.read())}
    except urllib.error.HTTPError as error:
        return {"status": error.code, "body": json.loads(error.read())}
`;

/** A call of an API, and what must come of it. */
export interface ExpectedCall {
  /** Path and query, below the stage. */
  readonly path: string;
  /** GET, unless it is another one. */
  readonly httpMethod?: string;
  /** What is sent. */
  readonly payload?: string;
  readonly headers?: { [name: string]: string };
  readonly signed?: boolean;
  readonly apiKey?: IApiKey;
  readonly status: number;
  readonly body: { [key: string]: unknown };
}

/** A function that calls an API as its IAM clients do: with a signed request. */
export class SignedCaller extends Construct {
  private readonly handler: Function;

  public constructor(scope: Construct, id: string, private readonly api: RestApi) {
    super(scope, id);
    this.handler = new Function(this, 'Function', {
      runtime: Runtime.PYTHON_3_12, handler: 'index.handler', code: Code.fromInline(code), timeout: Duration.minutes(1),
    });
    this.handler.addToRolePolicy(new PolicyStatement({ actions: ['execute-api:Invoke'], resources: [api.arnForExecuteApi()] }));
  }

  /** Asserts, in the test, what each call answers. */
  public expect(test: IntegTest, ...calls: readonly ExpectedCall[]): void {
    for (const { path, status, body, apiKey, ...request } of calls) {
      if (apiKey !== undefined) {
        this.handler.addToRolePolicy(new PolicyStatement({ actions: ['apigateway:GET'], resources: [apiKey.keyArn] }));
      }
      const event = { url: this.api.urlForPath(path), ...request, ...(apiKey === undefined ? {} : { apiKeyId: apiKey.keyId }) };
      test.assertions
        .invokeFunction({ functionName: this.handler.functionName, payload: this.api.stack.toJsonString(event) })
        .expect(ExpectedResult.objectLike({ Payload: Match.serializedJson(Match.objectLike({ status, body: Match.objectLike(body) })) }));
    }
  }
}

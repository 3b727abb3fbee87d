import type { AcceptedByTool } from '../finding';
import { JOINED, NO_CACHE, NO_CLIENT_CERTIFICATE, NO_WEB_ACL, POLICY_OF_ONE_ROLE } from './reasons';

const API = 'test/RestApi';
const STAGE = 'test/RestApi/DeploymentStage.prod';
const METHOD = 'test/RestApi/Default/{user_id}/GET';
const ACCESS_LOG = 'test/ApiAccessLogGroup';
const CLOUD_WATCH_ROLE = 'test/LambdaRestApiCloudWatchRole';
const INVOKE_POLICY = 'test/InvokeEndpointPolicy';

const NO_OWN_KEY = 'CloudWatch Logs encrypts with a key of its own; a key of the account costs, and is one prop: logGroupProps.encryptionKey.';
const KEPT_FOREVER = 'Who called is kept until somebody decides how long: logGroupProps.retention.';

/** What the tools report of the construct with its defaults, which are those of AWS's own construct. */
export const acceptedByDefault: AcceptedByTool = {
  'cdk-nag': [
    ['AwsSolutions-APIG2', 'error', API, 'Parameters are validated; a GET has no body to validate.'],
    ['AwsSolutions-APIG3', 'warning', STAGE, NO_WEB_ACL],
    ['AwsSolutions-COG4', 'error', METHOD, 'IAM authorizes, which needs no pool of users; a pool is one prop: an authorizer.'],
    ['AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:logs:<AWS::Region>:<AWS::AccountId>:*]', 'error', CLOUD_WATCH_ROLE,
      'API Gateway writes the logs of every API of the account and region under this role, and names their groups itself.'],
    ['Serverless-APIGWDefaultThrottling', 'error', STAGE, "The account's limits hold; what a model bears only its owner knows."],
    ['Serverless-CloudWatchLogGroupRetentionPeriod', 'warning', ACCESS_LOG, KEPT_FOREVER],
    ['NIST.800.53.R5-APIGWAssociatedWithWAF', 'error', STAGE, NO_WEB_ACL],
    ['NIST.800.53.R5-APIGWCacheEnabledAndEncrypted', 'error', STAGE, NO_CACHE],
    ['NIST.800.53.R5-APIGWSSLEnabled', 'error', STAGE, NO_CLIENT_CERTIFICATE],
    ['NIST.800.53.R5-CloudWatchLogGroupEncrypted', 'error', ACCESS_LOG, NO_OWN_KEY],
    ['NIST.800.53.R5-CloudWatchLogGroupRetentionPeriod', 'error', ACCESS_LOG, KEPT_FOREVER],
    ['NIST.800.53.R5-IAMNoInlinePolicy', 'error', CLOUD_WATCH_ROLE, POLICY_OF_ONE_ROLE],
    ['NIST.800.53.R5-IAMNoInlinePolicy', 'error', INVOKE_POLICY, POLICY_OF_ONE_ROLE],
    ['HIPAA.Security-APIGWCacheEnabledAndEncrypted', 'error', STAGE, NO_CACHE],
    ['HIPAA.Security-APIGWSSLEnabled', 'error', STAGE, NO_CLIENT_CERTIFICATE],
    ['HIPAA.Security-CloudWatchLogGroupEncrypted', 'error', ACCESS_LOG, NO_OWN_KEY],
    ['HIPAA.Security-CloudWatchLogGroupRetentionPeriod', 'error', ACCESS_LOG, KEPT_FOREVER],
    ['HIPAA.Security-IAMNoInlinePolicy', 'error', CLOUD_WATCH_ROLE, POLICY_OF_ONE_ROLE],
    ['HIPAA.Security-IAMNoInlinePolicy', 'error', INVOKE_POLICY, POLICY_OF_ONE_ROLE],
    ['PCI.DSS.321-APIGWAssociatedWithWAF', 'error', STAGE, NO_WEB_ACL],
    ['PCI.DSS.321-APIGWCacheEnabledAndEncrypted', 'error', STAGE, NO_CACHE],
    ['PCI.DSS.321-APIGWSSLEnabled', 'error', STAGE, NO_CLIENT_CERTIFICATE],
    ['PCI.DSS.321-CloudWatchLogGroupEncrypted', 'error', ACCESS_LOG, NO_OWN_KEY],
    ['PCI.DSS.321-CloudWatchLogGroupRetentionPeriod', 'error', ACCESS_LOG, KEPT_FOREVER],
    ['PCI.DSS.321-IAMNoInlinePolicy', 'error', CLOUD_WATCH_ROLE, POLICY_OF_ONE_ROLE],
    ['PCI.DSS.321-IAMNoInlinePolicy', 'error', INVOKE_POLICY, POLICY_OF_ONE_ROLE],
  ],
  'cfn-lint': [
    ['I1022', 'information', METHOD, JOINED],
    ['I1022', 'information', CLOUD_WATCH_ROLE, JOINED],
    ['I1022', 'information', INVOKE_POLICY, JOINED],
    ['I1022', 'information', 'test/RestApi/Endpoint', JOINED],
  ],
  'checkov': [
    ['CKV_AWS_66', 'error', ACCESS_LOG, KEPT_FOREVER],
    ['CKV_AWS_120', 'error', STAGE, NO_CACHE],
    ['CKV_AWS_158', 'error', ACCESS_LOG, NO_OWN_KEY],
  ],
  'cfn-guard': [
    ['CT.CLOUDWATCH.PR.2', 'error', ACCESS_LOG, 'It is kept forever, as the rule wants; but the rule looks in vain for properties of the group.'],
    ['CT.CLOUDWATCH.PR.3', 'error', ACCESS_LOG, NO_OWN_KEY],
    ['IAM_NO_INLINE_POLICY_CHECK', 'error', CLOUD_WATCH_ROLE, POLICY_OF_ONE_ROLE],
  ],
};

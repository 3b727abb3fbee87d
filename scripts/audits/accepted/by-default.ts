import type { AcceptedByTool } from '../finding';
import { joined, noCache, noClientCertificate, noWebAcl, policyOfOneRole } from './reasons';

const api = 'test/RestApi';
const stage = 'test/RestApi/DeploymentStage.prod';
const method = 'test/RestApi/Default/{user_id}/GET';
const accessLog = 'test/ApiAccessLogGroup';
const cloudWatchRole = 'test/LambdaRestApiCloudWatchRole';
const invokePolicy = 'test/InvokeEndpointPolicy';

const noOwnKey = 'CloudWatch Logs encrypts with a key of its own; a key of the account costs, and is one prop: logGroupProps.encryptionKey.';
const keptForever = 'Who called is kept until somebody decides how long: logGroupProps.retention.';

/** What the tools report of the construct with its defaults, which are those of AWS's own construct. */
export const acceptedByDefault: AcceptedByTool = {
  'cdk-nag': [
    ['AwsSolutions-APIG2', 'error', api, 'Parameters are validated; a GET has no body to validate.'],
    ['AwsSolutions-APIG3', 'warning', stage, noWebAcl],
    ['AwsSolutions-COG4', 'error', method, 'IAM authorizes, which needs no pool of users; a pool is one prop: an authorizer.'],
    ['AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:logs:<AWS::Region>:<AWS::AccountId>:*]', 'error', cloudWatchRole,
      'API Gateway writes the logs of every API of the account and region under this role, and names their groups itself.'],
    ['Serverless-APIGWDefaultThrottling', 'error', stage, "The account's limits hold; what a model bears only its owner knows."],
    ['Serverless-CloudWatchLogGroupRetentionPeriod', 'warning', accessLog, keptForever],
    ['NIST.800.53.R5-APIGWAssociatedWithWAF', 'error', stage, noWebAcl],
    ['NIST.800.53.R5-APIGWCacheEnabledAndEncrypted', 'error', stage, noCache],
    ['NIST.800.53.R5-APIGWSSLEnabled', 'error', stage, noClientCertificate],
    ['NIST.800.53.R5-CloudWatchLogGroupEncrypted', 'error', accessLog, noOwnKey],
    ['NIST.800.53.R5-CloudWatchLogGroupRetentionPeriod', 'error', accessLog, keptForever],
    ['NIST.800.53.R5-IAMNoInlinePolicy', 'error', cloudWatchRole, policyOfOneRole],
    ['NIST.800.53.R5-IAMNoInlinePolicy', 'error', invokePolicy, policyOfOneRole],
    ['HIPAA.Security-APIGWCacheEnabledAndEncrypted', 'error', stage, noCache],
    ['HIPAA.Security-APIGWSSLEnabled', 'error', stage, noClientCertificate],
    ['HIPAA.Security-CloudWatchLogGroupEncrypted', 'error', accessLog, noOwnKey],
    ['HIPAA.Security-CloudWatchLogGroupRetentionPeriod', 'error', accessLog, keptForever],
    ['HIPAA.Security-IAMNoInlinePolicy', 'error', cloudWatchRole, policyOfOneRole],
    ['HIPAA.Security-IAMNoInlinePolicy', 'error', invokePolicy, policyOfOneRole],
    ['PCI.DSS.321-APIGWAssociatedWithWAF', 'error', stage, noWebAcl],
    ['PCI.DSS.321-APIGWCacheEnabledAndEncrypted', 'error', stage, noCache],
    ['PCI.DSS.321-APIGWSSLEnabled', 'error', stage, noClientCertificate],
    ['PCI.DSS.321-CloudWatchLogGroupEncrypted', 'error', accessLog, noOwnKey],
    ['PCI.DSS.321-CloudWatchLogGroupRetentionPeriod', 'error', accessLog, keptForever],
    ['PCI.DSS.321-IAMNoInlinePolicy', 'error', cloudWatchRole, policyOfOneRole],
    ['PCI.DSS.321-IAMNoInlinePolicy', 'error', invokePolicy, policyOfOneRole],
  ],
  'cfn-lint': [
    ['I1022', 'information', method, joined],
    ['I1022', 'information', cloudWatchRole, joined],
    ['I1022', 'information', invokePolicy, joined],
    ['I1022', 'information', 'test/RestApi/Endpoint', joined],
  ],
  'checkov': [
    ['CKV_AWS_66', 'error', accessLog, keptForever],
    ['CKV_AWS_120', 'error', stage, noCache],
    ['CKV_AWS_158', 'error', accessLog, noOwnKey],
  ],
  'cfn-guard': [
    ['CT.CLOUDWATCH.PR.2', 'error', accessLog, 'It is kept forever, as the rule wants; but the rule looks in vain for properties of the group.'],
    ['CT.CLOUDWATCH.PR.3', 'error', accessLog, noOwnKey],
    ['IAM_NO_INLINE_POLICY_CHECK', 'error', cloudWatchRole, policyOfOneRole],
  ],
};

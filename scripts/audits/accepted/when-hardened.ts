import type { AcceptedByTool } from '../finding';
import { JOINED, NO_CACHE, NO_CLIENT_CERTIFICATE, POLICY_OF_ONE_ROLE } from './reasons';

const STAGE = 'RatingsApi/RestApi/DeploymentStage.prod';
const INVOKE_POLICY = 'RatingsApi/InvokeEndpointPolicy';

/** What the tools report of the README's hardened recipe. */
export const acceptedWhenHardened: AcceptedByTool = {
  'cdk-nag': [
    ['NIST.800.53.R5-APIGWCacheEnabledAndEncrypted', 'error', STAGE, NO_CACHE],
    ['NIST.800.53.R5-APIGWSSLEnabled', 'error', STAGE, NO_CLIENT_CERTIFICATE],
    ['NIST.800.53.R5-IAMNoInlinePolicy', 'error', INVOKE_POLICY, POLICY_OF_ONE_ROLE],
    ['HIPAA.Security-APIGWCacheEnabledAndEncrypted', 'error', STAGE, NO_CACHE],
    ['HIPAA.Security-APIGWSSLEnabled', 'error', STAGE, NO_CLIENT_CERTIFICATE],
    ['HIPAA.Security-IAMNoInlinePolicy', 'error', INVOKE_POLICY, POLICY_OF_ONE_ROLE],
    ['PCI.DSS.321-APIGWCacheEnabledAndEncrypted', 'error', STAGE, NO_CACHE],
    ['PCI.DSS.321-APIGWSSLEnabled', 'error', STAGE, NO_CLIENT_CERTIFICATE],
    ['PCI.DSS.321-IAMNoInlinePolicy', 'error', INVOKE_POLICY, POLICY_OF_ONE_ROLE],
  ],
  'cfn-lint': [
    ['I1022', 'information', 'RatingsApi/RestApi/Default/{user_id}/GET', JOINED],
    ['I1022', 'information', 'RatingsApi/RestApi/Endpoint', JOINED],
    ['I1022', 'information', INVOKE_POLICY, JOINED],
    ['I1022', 'information', 'Authorizer', JOINED],
    ['I1022', 'information', 'LogKey', JOINED],
    ['I1022', 'information', 'LogKey', JOINED],
    ['I1022', 'information', 'WebAclLogging', JOINED],
    ['I1022', 'information', 'WebAclOfStage', JOINED],
  ],
  'checkov': [
    ['CKV_AWS_120', 'error', STAGE, NO_CACHE],
  ],
  'cfn-guard': [
    ['CT.KMS.PR.3', 'error', 'LogKey', 'Besides the account itself the key admits CloudWatch Logs alone, and does not let it create grants.'],
  ],
};

import type { AcceptedByTool } from '../finding';
import { joined, noCache, noClientCertificate, noWebAcl, policyOfOneRole } from './reasons';

const stage = 'RatingsApi/RestApi/DeploymentStage.prod';
const invokePolicy = 'RatingsApi/InvokeEndpointPolicy';

/** What the tools report of the README's hardened recipe. */
export const acceptedWhenHardened: AcceptedByTool = {
  'cdk-nag': [
    ['AwsSolutions-APIG3', 'warning', stage, noWebAcl],
    ['NIST.800.53.R5-APIGWAssociatedWithWAF', 'error', stage, noWebAcl],
    ['NIST.800.53.R5-APIGWCacheEnabledAndEncrypted', 'error', stage, noCache],
    ['NIST.800.53.R5-APIGWSSLEnabled', 'error', stage, noClientCertificate],
    ['NIST.800.53.R5-IAMNoInlinePolicy', 'error', invokePolicy, policyOfOneRole],
    ['HIPAA.Security-APIGWCacheEnabledAndEncrypted', 'error', stage, noCache],
    ['HIPAA.Security-APIGWSSLEnabled', 'error', stage, noClientCertificate],
    ['HIPAA.Security-IAMNoInlinePolicy', 'error', invokePolicy, policyOfOneRole],
    ['PCI.DSS.321-APIGWAssociatedWithWAF', 'error', stage, noWebAcl],
    ['PCI.DSS.321-APIGWCacheEnabledAndEncrypted', 'error', stage, noCache],
    ['PCI.DSS.321-APIGWSSLEnabled', 'error', stage, noClientCertificate],
    ['PCI.DSS.321-IAMNoInlinePolicy', 'error', invokePolicy, policyOfOneRole],
  ],
  'cfn-lint': [
    ['I1022', 'information', 'RatingsApi/RestApi/Default/{user_id}/GET', joined],
    ['I1022', 'information', 'RatingsApi/RestApi/Endpoint', joined],
    ['I1022', 'information', invokePolicy, joined],
    ['I1022', 'information', 'Authorizer', joined],
    ['I1022', 'information', 'LogKey', joined],
    ['I1022', 'information', 'LogKey', joined],
  ],
  'checkov': [
    ['CKV_AWS_120', 'error', stage, noCache],
  ],
  'cfn-guard': [
    ['CT.KMS.PR.3', 'error', 'LogKey', 'Besides the account itself the key admits CloudWatch Logs alone, and does not let it create grants.'],
  ],
};

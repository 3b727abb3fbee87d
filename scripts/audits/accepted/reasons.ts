export const NO_WEB_ACL = 'Only callers with a credential get past API Gateway; which web ACL is worth its price, the owner decides, and associates it with the stage.';
export const NO_CACHE = 'A cached response would answer every request of the method, whoever sends it and whatever it asks, unless cache keys say otherwise; and a cache costs by the hour.';
export const NO_CLIENT_CERTIFICATE = 'It would prove API Gateway to an HTTP backend; SageMaker gets requests signed by the role.';
export const POLICY_OF_ONE_ROLE = 'The policy is for this one role, and is deleted with it.';
export const JOINED = 'The CDK writes Fn::Join for every text with a reference in it.';

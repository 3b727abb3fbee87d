/** Stands for "no value": what has it is left out. */
export const noValue = Symbol('AWS::NoValue');

/** The account that a local API is in. */
export const LOCAL_ACCOUNT = '123456789012';

/** The region that a local API is in. */
export const LOCAL_REGION = 'us-east-1';

/** What CloudFormation's own parameters are on this machine, where there is no account. */
export const pseudoParameters: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['AWS::AccountId', LOCAL_ACCOUNT],
  ['AWS::NoValue', noValue],
  ['AWS::NotificationARNs', []],
  ['AWS::Partition', 'aws'],
  ['AWS::Region', LOCAL_REGION],
  ['AWS::StackId', `arn:aws:cloudformation:${LOCAL_REGION}:${LOCAL_ACCOUNT}:stack/local/00000000-0000-0000-0000-000000000000`],
  ['AWS::StackName', 'local'],
  ['AWS::URLSuffix', 'amazonaws.com'],
]);

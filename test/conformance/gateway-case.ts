/** Values of JSON by name. */
export interface JsonValues {
  readonly [name: string]: unknown;
}

/** A text as it is; the fallback for what is none. */
export function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}

/** A request to API Gateway and what it answers, or what reaches the integration. */
export interface GatewayCase {
  readonly id: string;
  readonly area: string;
  /** True for what was recorded on API Gateway. */
  readonly aws_validated: boolean | string;
  readonly config: JsonValues;
  readonly request: JsonValues;
  readonly expected: JsonValues;
}

/** Why a case cannot be run here; undefined for one that can. */
export function reasonToSkip({ area, config }: GatewayCase): string | undefined {
  const type = textOr(config.type, '');
  if (area === 'peer') return 'tells what another emulator answers, which differs from API Gateway';
  if (type.includes('lambda')) return 'an integration with a Lambda function: not supported, and said at start';
  if (type === 'HTTP_PROXY') return 'an HTTP proxy integration: not supported, and said at start';
  return undefined;
}

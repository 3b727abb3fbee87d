import { isDeepStrictEqual } from 'node:util';
import { KEY, valuesIn } from './case-template';
import type { GatewayCase } from './gateway-case';
import type { Observation } from './observe-case';

/** Whether an expectation holds; it says what was observed if not. */
type Check = (expected: unknown, observed: Observation, given: GatewayCase) => string | undefined;

/** What of a case is not met; undefined if all is. */
export function disagreement(given: GatewayCase, observed: Observation): string | undefined {
  const problems = Object.entries(given.expected).map(([name, expected]) => {
    const check = CHECKS[name];
    return check === undefined ? `nothing checks '${name}'` : check(expected, observed, given);
  }).filter((problem) => problem !== undefined);
  return problems.length === 0 ? undefined : problems.join('; ');
}

const CHECKS: { readonly [name: string]: Check } = {
  'status': (expected, { statusCode }) => expected === '5xx'
    ? unless(String(statusCode).startsWith('5'), 'status', statusCode)
    : unless(statusCode === expected, 'status', statusCode),
  'body': checkBody,
  'body_text': (expected, { body }) => unless(body.toString() === expected, 'body', body.toString()),
  'headers': (expected, observed) => firstProblem(Object.entries(valuesIn(expected)), ([name, value]) => unless(header(observed, name) === value, name, header(observed, name))),
  'headers_present': (names, observed) => firstProblem(names as string[], (name) => unless(header(observed, name) !== undefined, name, 'absent')),
  'headers_absent': (names, observed) => firstProblem(names as string[], (name) => unless(header(observed, name) === undefined, name, header(observed, name))),
  'headers_kept': (names, observed) => firstProblem(names as string[], (name) => unless(header(observed, name) === `response_param_${name}`, name, header(observed, name))),
  'headers_remapped_to_x-amzn-Remapped-': (names, observed) => firstProblem(names as string[], (name) => {
    const remapped = header(observed, `x-amzn-Remapped-${name}`);
    return unless(remapped === `response_param_${name}` && header(observed, name) !== `response_param_${name}`, name, remapped);
  }),
  'headers_dropped': (names, observed) => firstProblem(names as string[], (name) => unless(header(observed, name) === undefined, name, header(observed, name))),
  'Content-Type': (expected, observed) => unless(header(observed, 'Content-Type') === expected, 'Content-Type', header(observed, 'Content-Type')),
  'integration_body': checkIntegrationBody,
  'integration_headers': (expected, { call }) => firstProblem(Object.entries(valuesIn(expected)), ([name, value]) => {
    const sent = call?.headers.find(([found]) => found.toLowerCase() === name.toLowerCase())?.[1];
    return unless(value === '*' ? sent !== undefined : sent === withIds(String(value)), name, sent);
  }),
  'integration_parameters': checkIntegrationParameters,
  'integration_status': (expected, { statusCode }) => unless(statusCode === expected, 'status', statusCode),
  'integration_path': (expected, { uri }) => unless(new URL(uri?.replace('https:///', 'https://host/') ?? '').pathname === expected, 'uri', uri),
  'integration_query': (expected, { uri }) => unless(isDeepStrictEqual(Object.fromEntries(new URL(uri?.replace('https:///', 'https://host/') ?? '').searchParams), expected), 'uri', uri),
  'uri': (expected, { uri }) => unless(uri === expected, 'uri', uri),
  'resource': (expected, { body }) => unless(body.toString() === JSON.stringify({ message: expected }), 'body', body.toString()),
  'resource_message': (expected, { body }) => unless(body.toString() === JSON.stringify({ message: expected }), 'body', body.toString()),
  'method_used': (expected, { body }) => unless(body.toString() === JSON.stringify({ message: expected }), 'body', body.toString()),
  'pathParameters': (expected, { log }) => {
    const line = `Method request path: {${Object.entries(valuesIn(expected)).map(([name, value]) => `${name}=${String(value)}`).join(', ')}}`;
    return unless(log.includes(line), 'log', log.join('\n'));
  },
  'context': (expected, { accessLogLine }) => unless(accessLogLine === `${KEY.value} ${KEY.id}` && Object.keys(valuesIn(expected)).length === 2, 'access log', accessLogLine),
  'log': (expected, { log }) => unless(isDeepStrictEqual(log.map(withoutIds), expected), 'log', log.join('\n')),
  'log_contains': (expected, { log }) => firstProblem(expected as string[], (line) => unless(log.some((each) => withoutLatency(each).startsWith(line)), line, log.join('\n'))),
  // The payload of a mock integration's request must not show in its response.
  'note': (_, { body }) => unless(!body.toString().includes('statusCode'), 'body', body.toString()),
  'x-amzn-trace-id_contains': (expected, observed) => unless(header(observed, 'x-amzn-trace-id')?.includes(String(expected)) ?? false, 'trace', header(observed, 'x-amzn-trace-id')),
};

function checkBody(expected: unknown, { body, sent }: Observation, given: GatewayCase): string | undefined {
  const text = body.toString();
  switch (expected) {
    case 'utf8': case 'b64-decoded': case 'b64-encoded': case 'unchanged': return checkBytes(expected, body, sent);
    case 'integration body as is': return unless(body.equals(sent), 'body', text);
    // The recording's response template prints what the request's template set.
    case 'rendered': return unless(text === given.config.responseTemplate, 'body', text);
    default: break;
  }
  if (typeof expected === 'string') return unless(text === expected, 'body', text);
  const values = JSON.parse(text === '' ? 'null' : text) as unknown;
  const wanted = JSON.parse(JSON.stringify(expected).replace('<stage>', 'dev')) as unknown;
  return unless(isDeepStrictEqual(values, wanted), 'body', text);
}

function checkIntegrationBody(expected: unknown, { call, sent }: Observation, { config }: GatewayCase): string | undefined {
  if (call === undefined) return 'nothing was sent to the integration';
  switch (expected) {
    case 'utf8': case 'b64-decoded': case 'b64-encoded': case 'unchanged': return checkBytes(expected, call.body, sent);
    case 'client body as is': return unless(call.body.equals(sent), 'payload', call.body.toString());
    case 'transformed by the template': return unless(Object.values(valuesIn(config.requestTemplates)).includes(call.body.toString()), 'payload', call.body.toString());
    default: return unless(call.body.toString() === expected, 'payload', call.body.toString());
  }
}

function checkBytes(form: string, bytes: Buffer, sent: Buffer): string | undefined {
  const wanted = {
    'utf8': Buffer.from(sent.toString('utf8')), 'b64-decoded': Buffer.from(sent.toString(), 'base64'), 'b64-encoded': Buffer.from(sent.toString('base64')), 'unchanged': sent,
  }[form];
  return unless(wanted?.equals(bytes) ?? false, form, bytes.toString('latin1'));
}

function checkIntegrationParameters(expected: unknown, { call }: Observation, { config }: GatewayCase): string | undefined {
  if (call === undefined) return 'nothing was sent to the integration';
  const wanted = valuesIn(expected);
  return firstProblem(Object.keys(valuesIn(config.requestParameters)), (destination) => {
    const [, group = '', name = ''] = /^integration\.request\.(\w+)\.(.+)$/.exec(destination) ?? [];
    const sent = (group === 'querystring' ? call.query : call.headers).filter(([found]) => found === name).map(([, value]) => value);
    const values = [valuesIn(wanted[group])[name] ?? []].flat();
    return unless(isDeepStrictEqual(sent, values), destination, sent.join(' | '));
  });
}

function header({ headers }: Observation, name: string): string | undefined {
  return headers.find(([found]) => found.toLowerCase() === name.toLowerCase())?.[1];
}

function withIds(text: string): string {
  return text.replace('<api-id>', 'Api').replace('<resource id>', 'Rx45test');
}

function withoutIds(line: string): string {
  return line.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, '<id>');
}

function withoutLatency(line: string): string {
  return line.replace(/latency: \d+ ms/, 'latency: <n> ms');
}

function firstProblem<T>(items: readonly T[], check: (item: T) => string | undefined): string | undefined {
  return items.map(check).find((problem) => problem !== undefined);
}

function unless(holds: boolean, what: string, observed: unknown): string | undefined {
  return holds ? undefined : `${what} is ${typeof observed === 'string' ? `'${observed}'` : JSON.stringify(observed)}`;
}

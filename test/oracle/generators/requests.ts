import * as fc from 'fast-check';
import { body, clientText } from './json-bodies';

interface Texts { [name: string]: string }

/** A request in the words of the real engine's program. */
export interface OracleRequest {
  body?: string;
  path?: Texts;
  query?: Texts;
  headers?: Texts;
  stageVariables?: Texts;
  context?: { [name: string]: unknown };
}

const texts = (...names: string[]): fc.Arbitrary<Texts> => fc.record(
  Object.fromEntries(names.map((name) => [name, clientText])),
  { requiredKeys: names.slice(0, 1), noNullPrototype: true },
);

const claims = fc.oneof(clientText, fc.integer(), fc.boolean(), fc.constant(null), fc.array(clientText, { maxLength: 2 }), texts('sub', 'email'));
const authorizer = fc.record(
  { principalId: clientText, claims, count: fc.integer(), on: fc.boolean() },
  { requiredKeys: [], noNullPrototype: true },
);
const context = fc.record({
  stage: clientText,
  httpMethod: fc.constantFrom('GET', 'POST'),
  requestTimeEpoch: fc.constantFrom(1700000000000, 0, 12.5),
  identity: texts('sourceIp', 'userAgent', 'cognitoIdentityId'),
  authorizer,
}, { requiredKeys: ['stage'], noNullPrototype: true });

/** A request with a payload and parameters that the generated templates ask for. */
export const request: fc.Arbitrary<OracleRequest> = fc.record({
  body,
  path: texts('id', 'user_id'),
  query: texts('q', 'items', 'id', 'page'),
  headers: texts('Content-Type', 'X-Trace', 'q'),
  stageVariables: texts('env', 'url', 'a'),
  context,
}, { requiredKeys: ['body'], noNullPrototype: true });

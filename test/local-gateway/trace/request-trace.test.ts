import { executionLog } from '../../../lib/local-gateway/logs/execution-log';
import { exchange, gatewayOf, request, responseOf, sageMaker } from '../api-template';

const methods = { 'POST /': sageMaker({ RequestTemplates: { 'application/json': '{"n":1}', 'text/csv': '#if(' } }) };

describe('the trace of a request', () => {
  const gateway = gatewayOf({ methods });

  test('has each stage in its order, with what the steps changed', () => {
    const { trace } = exchange(gateway, request({ httpMethod: 'POST', body: '{}' }), { body: '{"score":1}' });
    const stages = trace?.stages ?? [];
    expect(stages.map((stage) => stage.kind === 'step' ? stage.name : stage.kind)).toEqual([
      'routed', 'authorize', 'checkApiKey', 'decompressPayload', 'validateParameters', 'validateBody', 'chooseRequestTemplate', 'mapRequestParameters',
      'convertRequestPayload', 'renderRequestTemplate', 'overrideRequest', 'called', 'answered',
      'convertResponsePayload', 'renderResponseTemplate', 'mapResponseParameters', 'overrideResponse', 'finishHeaders', 'responded',
    ]);
    const rendered = stages.find((stage) => stage.kind === 'step' && stage.name === 'renderRequestTemplate');
    expect(rendered).toMatchObject({ before: { body: Buffer.from('{}') }, after: { body: Buffer.from('{"n":1}') }, isLast: false });
    expect(rendered).toHaveProperty('durationMillis', expect.any(Number));
    const finished = stages.find((stage) => stage.kind === 'step' && stage.name === 'finishHeaders');
    expect(finished).toMatchObject({ before: { statusCode: 200, headers: [] }, after: { headers: [['Content-Type', 'application/json']] } });
  });

  test('ends with the reason where the gateway refuses it', () => {
    const { trace, problem } = responseOf(gateway.prepare(request({ httpMethod: 'POST', headers: { 'Content-Type': 'text/csv' } })));
    const [step, refused, responded] = trace?.stages.slice(-3) ?? [];
    expect(step).toMatchObject({ kind: 'step', name: 'renderRequestTemplate', isLast: true });
    expect(refused).toEqual({ kind: 'refused', errorType: 'API_CONFIGURATION_ERROR', reason: problem });
    expect(responded).toMatchObject({ kind: 'responded', statusCode: 500, isSuccessful: false });
  });

  test('makes the execution log', () => {
    const { trace, log } = exchange(gateway, request({ httpMethod: 'POST' }));
    expect(trace === undefined ? [] : executionLog(trace)).toEqual(log);
    expect(log).toContain('Endpoint request body after transformations: {"n":1}');
  });

  test('is left out where nobody asks for it', () => {
    const { trace, log } = exchange(gatewayOf({ methods }, { executionLog: false }), request({ httpMethod: 'POST' }));
    expect([trace, log]).toEqual([undefined, []]);
  });
});

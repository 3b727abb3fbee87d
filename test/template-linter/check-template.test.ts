import { checkTemplate } from '../../lib/template-linter/check-template';
import { MappingTemplate } from '../../lib/testing';
import { faultyTemplates } from './faulty-templates';
import { goodTemplates } from './good-templates';

test('no finding comes twice for a place, and they are in order', () => {
  for (const { template, options = {} } of faultyTemplates) {
    const found = checkTemplate(template, options);
    const places = found.map(({ id, line, column, message }) => [id, line, column, id === 'unreadPathParameter' ? message : ''].join(' '));
    expect(new Set(places).size).toBe(places.length);
    const order = found.map(({ line, column }) => line * 1000 + column);
    expect(order).toEqual([...order].sort((first, second) => first - second));
  }
});

test('a check changes nothing for later renders and checks', () => {
  const request = {
    body: '{"rows": [{"a": 1}], "l": ["x"], "$": 2}', queryStringParameters: { a: '1', items: '1,2' }, headers: { Accept: 'text/csv' }, context: { stage: 'prod' },
  };
  const all = [...faultyTemplates, ...goodTemplates].filter(({ template }) => checkTemplate(template, {}).every(({ id }) => id !== 'syntaxError'));
  for (const { template } of all) {
    const fresh = outcome(MappingTemplate.fromString(template), request);
    const checked = MappingTemplate.fromString(template);
    const findings = checked.findings();
    expect(outcome(checked, request)).toEqual(fresh);
    expect(checked.findings()).toEqual(findings);
  }
});

function outcome(template: MappingTemplate, request: Parameters<MappingTemplate['render']>[0]): unknown {
  try {
    return template.render(request);
  } catch (error) {
    return String(error);
  }
}

test('a finding says what to write instead', () => {
  const [finding] = checkTemplate('{\n  "a": "$input.params(\'a\')"\n}', {});
  expect(finding).toEqual({
    id: 'unescapedValue',
    severity: 'warning',
    message: 'the client can end the quotes around $input.params("a") and add members of its own: write "$util.escapeJavaScript($value).replaceAll("\\\\\'", "\'")", '
      + 'or check it first with .matches("…")',
    line: 2,
    column: 9,
    excerpt: '2 |   "a": "$input.params(\'a\')"\n  |         ^',
  });
});

test.each([
  ['$context.requestid', "'$context.requestid' does not exist: write $context.requestId"],
  ['$context.get("requestid")', "'$context.requestid' does not exist: write $context.requestId"],
  ['$context.status', "API Gateway has no '$context.status': it prints nothing; there is more in access logs and gateway responses than in mapping templates"],
  ['$context["status"]', "API Gateway has no '$context.status': it prints nothing; there is more in access logs and gateway responses than in mapping templates"],
  ['$input.Body', "API Gateway has no '$input.Body': it prints nothing; there is $input.body, .json(path), .path(path), .params(name) and .params()"],
  ['$input.json', "'$input.json' is not used like this: it prints nothing; there is $input.body, .json(path), .path(path), .params(name) and .params()"],
  ['#set($context.requestOverride.headers.a = "b")', "'$context.requestOverride.headers' overrides nothing: write $context.requestOverride.header"],
  ['#set($context.responseOverride.statusCode = 202)', "'$context.responseOverride.statusCode' overrides nothing: write $context.responseOverride.status"],
])('a name that is not there, and the one that is meant: %s', (source, message) => {
  expect(checkTemplate(source, {}).filter(({ id }) => id === 'unknownName').map((finding) => finding.message)).toEqual([message]);
});

describe('a template that takes more than a check may take', () => {
  test('is checked as far as that goes, which a note says', () => {
    const endless = `${'#foreach($i in [1..1000])'.repeat(3)}$i${'#end'.repeat(3)}`;

    expect(MappingTemplate.fromString(`#set($unread = 1)${endless}`).findings().map(({ id }) => id)).toEqual(['notFullyChecked', 'unusedVariable']);
  });

  test('is not one that merely has many conditions', () => {
    const conditions = Array.from({ length: 40 }, (_, index) => `#if($input.params("p${index}") != "")${index}#end`).join('');

    expect(MappingTemplate.fromString(conditions).findings().map(({ id }) => id)).toEqual([]);
  });
});

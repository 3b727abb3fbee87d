import { Lazy, Validations } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { type ApiGatewayToSageMakerEndpointProps, SageMakerEndpointMethod } from '../../../lib';
import { define, type Defined, failure } from '../../synthesize';

const prefix = '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint';

/** The warnings: their IDs, and where in which prop. */
function warningsOf({ stack }: Pick<Defined, 'stack'>): string[] {
  const warnings = Annotations.fromStack(stack).findWarning('*', Match.anyValue());
  return warnings.map(({ entry }) => {
    const text = entry.data as string;
    const id = /\[ack: annotation::.*:(\w+)\]/i.exec(text)?.[1];
    return `${id}: ${text.slice(0, text.indexOf(': '))}`;
  });
}

const warningsFor = (props: Partial<ApiGatewayToSageMakerEndpointProps>) => warningsOf(define(props));
const safe = (name: string) => `$input.params("${name}").replaceAll("[^0-9]", "")`;
const declared = { requestParameters: { 'method.request.querystring.items': true } };

describe('the construct warns', () => {
  test('of what is found in a template, with prop and line, what to write, and the line itself', () => {
    const { stack } = define({ requestMappingTemplate: '{\n  "id": "$input.params("user_id")"\n}' });
    const [warning] = Annotations.fromStack(stack).findWarning('*', Match.anyValue());
    expect(warning?.id).toBe('/MyStack/Inference');
    expect(warning?.entry.data).toContain([
      '\'requestMappingTemplate\', line 2: the client can end the quotes around $input.params("user_id") and add members of its own: '
      + 'write "$util.escapeJavaScript($value).replaceAll("\\\\\'", "\'")", or check it first with .matches("…")',
      '',
      '2 |   "id": "$input.params("user_id")"',
      '  |          ^',
    ].join('\n'));
    expect(warning?.entry.data).toContain(`${prefix}:unescapedValue`);
  });

  test('of each template', () => {
    const template = '{"id": $input.params("user_id")}';
    const response = '{"id": "$input.params("user_id")"}';
    expect(warningsFor({
      requestMappingTemplate: template, additionalRequestTemplates: { 'text/csv': template }, responseMappingTemplate: response,
    })).toEqual([
      "unquotedValue: 'requestMappingTemplate', line 1",
      "unquotedValue: 'additionalRequestTemplates['text/csv']', line 1",
      "unescapedValue: 'responseMappingTemplate', line 1",
    ]);
  });

  test('of a parameter that the method does not declare', () => {
    const requestMappingTemplate = `{"in0": [${safe('user_id')}],\n"in1": [${safe('items')}]}`;
    expect(warningsFor({ requestMappingTemplate })).toEqual(["undeclaredParameter: 'requestMappingTemplate', line 2"]);
    expect(warningsFor({ requestMappingTemplate, methodOptions: declared })).toEqual([]);
    expect(warningsFor({ requestMappingTemplate, apiGatewayProps: { defaultMethodOptions: declared } })).toEqual([]);
  });

  test('of a variable of the path that nothing reads', () => {
    const requestMappingTemplate = '{"instances": []}';
    const unread = ["unreadPathParameter: 'requestMappingTemplate', line 1"];
    expect(warningsFor({ requestMappingTemplate })).toEqual(unread);
    expect(warningsFor({ requestMappingTemplate, resourcePath: '{user_id+}' })).toEqual(unread);
    expect(warningsFor({ requestMappingTemplate, additionalRequestTemplates: { 'text/csv': safe('user_id') } })).toEqual([]);
    expect(warningsFor({
      requestMappingTemplate,
      integrationOptions: { requestParameters: { 'integration.request.header.X-Amzn-SageMaker-Target-Model': 'method.request.path.user_id' } },
    })).toEqual([]);
  });

  test('of further endpoints, and of methods on other APIs', () => {
    const options = { endpointName: 'other', resourcePath: 'other/{id}', requestMappingTemplate: '{"id": $input.params("id")}' };
    const { construct, stack } = define();
    construct.addEndpoint('Other', options);
    new SageMakerEndpointMethod(stack, 'Method', { ...options, resource: new RestApi(stack, 'Api').root });
    const found = "unquotedValue: 'requestMappingTemplate', line 1";
    expect(warningsOf({ stack }).filter((warning) => warning === found)).toHaveLength(2);
  });
});

describe('the construct does not warn', () => {
  test('of what was acknowledged', () => {
    const defined = define({ requestMappingTemplate: '{"id": $input.params("user_id")}' });
    Validations.of(defined.construct).acknowledge({ id: `${prefix}:unquotedValue`, reason: 'tested' });
    expect(warningsOf(defined)).toEqual([]);
  });

  test('of what the model writes into the response', () => {
    expect(warningsFor({ responseMappingTemplate: '{"score": $input.path("$.score"), "label": "$input.path("$.label")"}' })).toEqual([]);
  });

  test('of what tokens may hold', () => {
    const token = Lazy.string({ produce: () => '"x": 1' });
    expect(warningsFor({ requestMappingTemplate: `#set($x = 1){${token}, "id": ${safe('user_id')}` })).toEqual([]);
    expect(warningsFor({ requestMappingTemplate: `{"a": ${token}, "id": $input.params("user_id")}` })).toEqual([
      "unquotedValue: 'requestMappingTemplate', line 1",
    ]);
  });

  test('where the payload is passed through', () => {
    expect(warningsFor({ httpMethod: 'POST', requestMappingTemplate: undefined })).toEqual([]);
  });
});

describe('a template that does not parse', () => {
  test('is a ValidationError, with the line and a caret', () => {
    expect(failure({ requestMappingTemplate: '{\n#foreach( $x in $y )1\n}' })).toBe([
      "ValidationError: 'requestMappingTemplate' must be a template that API Gateway can parse: line 3, column 2: "
      + "expected '#end' of the '#foreach' in line 2, found the end of the template (at MyStack/Inference)",
      '',
      '3 | }',
      '  |  ^',
      '',
    ].join('\n'));
  });

  test('is one problem among others', () => {
    expect(failure({ requestMappingTemplate: '#if', endpointName: '-' })).toBe([
      'ValidationError: 2 problems with the props (at MyStack/Inference):',
      "  - 'endpointName' must be 1 to 63 letters, digits and hyphens, with no hyphen at either end, as SageMaker names endpoints; got '-' (1 characters)",
      "  - 'requestMappingTemplate' must be a template that API Gateway can parse: line 1, column 4: "
      + "expected '(' after '#if', found the end of the template",
      '',
      '    1 | #if',
      '      |    ^',
    ].join('\n'));
  });
});

import { CloudFormationTemplate } from '../../../lib/local-gateway/cloudformation/cloud-formation-template';
import { TemplateParameters } from '../../../lib/local-gateway/cloudformation/template-parameters';
import { TemplateResolver } from '../../../lib/local-gateway/cloudformation/template-resolver';

const template = {
  Parameters: {
    Name: { Type: 'String', Default: 'given-by-default' },
    Bare: { Type: 'String' },
    Text: 'no declaration',
    Zones: { Type: 'CommaDelimitedList', Default: 'a, b' },
    Numbers: { Type: 'List<Number>', Default: '1,2' },
    Looked: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/endpoint/name' },
  },
  Mappings: { Stages: { prod: { Endpoint: 'mapped' } } },
  Conditions: {
    IsProd: { 'Fn::Equals': [{ Ref: 'Name' }, 'prod'] },
    IsDefault: { 'Fn::Not': [{ Condition: 'IsProd' }] },
    Both: { 'Fn::And': [{ Condition: 'IsDefault' }, { 'Fn::Equals': ['a', 'a'] }] },
    Either: { 'Fn::Or': [{ Condition: 'IsProd' }, { Condition: 'IsDefault' }] },
    Neither: { 'Fn::Or': [{ Condition: 'IsProd' }, { 'Fn::Equals': ['a', 'b'] }] },
    Circle: { Condition: 'Circle' },
    Unknown: { 'Fn::Contains': [] },
    Text: 'yes',
  },
  Resources: {
    Endpoint: { Type: 'AWS::SageMaker::Endpoint', Properties: { EndpointName: { Ref: 'Name' } } },
    Nameless: { Type: 'AWS::SageMaker::Endpoint' },
    Api: { Type: 'AWS::ApiGateway::RestApi' },
    Stage: { Type: 'AWS::ApiGateway::Stage', Properties: { StageName: 'prod' } },
    Model: { Type: 'AWS::ApiGateway::Model', Properties: { Name: 'Ratings' } },
    Unnamed: { Type: 'AWS::ApiGateway::Model', Properties: {} },
    Path: { Type: 'AWS::ApiGateway::Resource' },
    Loop: { Type: 'AWS::ApiGateway::Stage', Properties: { StageName: { Ref: 'Loop' } } },
    Bucket: { Type: 'AWS::S3::Bucket' },
  },
};

function resolverOf(parameters: { [name: string]: string } = {}): TemplateResolver {
  const parsed = new CloudFormationTemplate(template);
  return new TemplateResolver(parsed, new TemplateParameters(parsed.parameters, parameters));
}

describe('resolve', () => {
  test.each<[string, unknown, unknown]>([
    ['a text', 'plain', 'plain'],
    ['a number and null', [1, null], [1, null]],
    ['Ref of a parameter', { Ref: 'Name' }, 'given-by-default'],
    ['Ref of a list', { Ref: 'Zones' }, ['a', 'b']],
    ['Ref of a list of numbers', { Ref: 'Numbers' }, ['1', '2']],
    ['Ref of a pseudo parameter', { Ref: 'AWS::Region' }, 'us-east-1'],
    ['Ref of an API', { Ref: 'Api' }, 'Api'],
    ['Ref of a stage', { Ref: 'Stage' }, 'prod'],
    ['Ref of a model with a name', { Ref: 'Model' }, 'Ratings'],
    ['Ref of a model without one', { Ref: 'Unnamed' }, 'Unnamed'],
    ['Ref of an endpoint', { Ref: 'Nameless' }, 'arn:aws:sagemaker:us-east-1:123456789012:endpoint/nameless'],
    ['Fn::GetAtt of an endpoint with a name', { 'Fn::GetAtt': ['Endpoint', 'EndpointName'] }, 'given-by-default'],
    ['Fn::GetAtt of an endpoint without one', { 'Fn::GetAtt': ['Nameless', 'EndpointName'] }, 'Nameless'],
    ['Fn::GetAtt of a root', { 'Fn::GetAtt': ['Api', 'RootResourceId'] }, 'Api.RootResourceId'],
    ['Fn::GetAtt of a resource, as one text', { 'Fn::GetAtt': 'Path.ResourceId' }, 'Path'],
    ['Fn::Join', { 'Fn::Join': ['-', ['a', { Ref: 'Name' }, { Ref: 'AWS::NoValue' }, 1]] }, 'a-given-by-default-1'],
    ['Fn::Join of a list parameter', { 'Fn::Join': ['+', { Ref: 'Zones' }] }, 'a+b'],
    ['Fn::Sub', { 'Fn::Sub': '${AWS::Partition}/${Name}/${Nameless.EndpointName}/${!Literal}/$${x' }, 'aws/given-by-default/Nameless/${Literal}/$${x'],
    ['Fn::Sub with values', { 'Fn::Sub': ['${a}-${Name}', { a: { Ref: 'AWS::AccountId' } }] }, '123456789012-given-by-default'],
    ['Fn::Select', { 'Fn::Select': [1, { Ref: 'Zones' }] }, 'b'],
    ['Fn::Split', { 'Fn::Split': ['/', 'a/b'] }, ['a', 'b']],
    ['Fn::Select of Fn::Split', { 'Fn::Select': ['5', { 'Fn::Split': [':', 'a:b:c:d:e:endpoint/x'] }] }, 'endpoint/x'],
    ['Fn::Base64', { 'Fn::Base64': 'ab' }, 'YWI='],
    ['Fn::FindInMap', { 'Fn::FindInMap': ['Stages', { Ref: 'Stage' }, 'Endpoint'] }, 'mapped'],
    ['Fn::ToJsonString', { 'Fn::ToJsonString': { a: { Ref: 'Name' } } }, '{"a":"given-by-default"}'],
    ['Fn::If that holds', { 'Fn::If': ['IsDefault', 'yes', 'no'] }, 'yes'],
    ['Fn::If that does not', { 'Fn::If': ['IsProd', 'yes', 'no'] }, 'no'],
    ['Fn::And', { 'Fn::If': ['Both', 'yes', 'no'] }, 'yes'],
    ['Fn::Or', { 'Fn::If': ['Either', 'yes', 'no'] }, 'yes'],
    ['Fn::Or of none', { 'Fn::If': ['Neither', 'yes', 'no'] }, 'no'],
    ['AWS::NoValue', { a: { Ref: 'AWS::NoValue' }, b: [{ Ref: 'AWS::NoValue' }, 1] }, { b: [1] }],
    ['an object that only looks like a function', { Ref: 'Name', b: 1 }, { Ref: 'Name', b: 1 }],
    ['a name of the prototype', { ['__proto__x']: 1 }, { ['__proto__x']: 1 }],
  ])('gives the value of %s', (_, value, resolved) => {
    expect(resolverOf().resolve(value)).toEqual(resolved);
  });

  test('takes the values given over the defaults', () => {
    expect(resolverOf({ Name: 'prod' }).resolve([{ Ref: 'Name' }, { 'Fn::If': ['IsProd', 'yes', 'no'] }])).toEqual(['prod', 'yes']);
  });

  test.each<[string, unknown, string, string]>([
    ['an attribute', { 'Fn::GetAtt': ['Bucket', 'Arn'] }, 'Bucket.Arn', "Fn::GetAtt of 'Bucket.Arn': only a deployment knows its value; the text 'Bucket.Arn' stands for it."],
    ['an import', { 'Fn::ImportValue': 'Name' }, 'Name', "Fn::ImportValue of 'Name': only a deployment knows its value; the text 'Name' stands for it."],
    ['a parameter of Systems Manager', { Ref: 'Looked' }, '/endpoint/name', "The parameter 'Looked' of Systems Manager: only a deployment knows its value; the text '/endpoint/name' stands for it."],
    ['a dynamic reference', 'x{{resolve:ssm:a}}', 'x{{resolve:ssm:a}}', "The dynamic reference: only a deployment knows its value; the text '{{resolve:ssm:a}}' stands for it."],
  ])('gives a text that stands for %s, and notes it', (_, value, text, note) => {
    const resolver = resolverOf();
    expect(resolver.resolve([value, value])).toEqual([text, text]);
    expect(resolver.notes).toEqual([note]);
  });

  test('notes nothing of a parameter of Systems Manager whose value is given', () => {
    const resolver = resolverOf({ Looked: 'my-endpoint' });
    expect(resolver.resolve({ Ref: 'Looked' })).toBe('my-endpoint');
    expect(resolver.notes).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['Ref of nothing', { Ref: 'Nothing' }, '{"Ref": "Nothing"} refers to nothing that the template defines.'],
    ['Ref of a name of the prototype', { Ref: 'constructor' }, '{"Ref": "constructor"} refers to nothing that the template defines.'],
    ['Fn::GetAtt of nothing', { 'Fn::GetAtt': ['Nothing', 'Arn'] }, '{"Fn::GetAtt": ["Nothing", "Arn"]} refers to nothing that the template defines.'],
    ['a parameter without value', { Ref: 'Bare' }, "The parameter 'Bare' has no default: give it a value."],
    ['an unknown condition', { 'Fn::If': ['Nope', 1, 2] }, "The template refers to a condition 'Nope' that it does not define."],
    ['an unknown function in a condition', { 'Fn::If': ['Unknown', 1, 2] }, 'The template has a condition that is not supported here: {"Fn::Contains":[]}.'],
    ['a condition that is a text', { 'Fn::If': ['Text', 1, 2] }, 'The template has a condition that is not supported here: "yes".'],
    ['a condition in a circle', { 'Fn::If': ['Circle', 1, 2] }, 'The template is nested more than 200 deep, or refers to itself in a circle.'],
    ['a parameter that is a text', { Ref: 'Text' }, "The parameter 'Text' has no default: give it a value."],
    ['an unknown function', { 'Fn::Cidr': ['a'] }, "The template uses 'Fn::Cidr', which is not supported here."],
    ['an entry that no mapping has', { 'Fn::FindInMap': ['Stages', 'dev', 'Endpoint'] }, "'Mappings' of the template have no 'Stages.dev.Endpoint'."],
    ['Fn::Join of no list', { 'Fn::Join': ['', 'a'] }, "The template has 'Fn::Join' with an argument that it does not take: [\"\",\"a\"]."],
    ['Fn::Join of one argument', { 'Fn::Join': [''] }, "The template has 'Fn::Join' with an argument that it does not take: [\"\"]."],
    ['Fn::Select past the end', { 'Fn::Select': [2, ['a', 'b']] }, "The template has 'Fn::Select' with an argument that it does not take: [2,[\"a\",\"b\"]]."],
    ['Fn::Select of no list', { 'Fn::Select': [0, 'a'] }, "The template has 'Fn::Select' with an argument that it does not take: [0,\"a\"]."],
    ['Fn::Sub of no text', { 'Fn::Sub': [1, {}] }, "The template has 'Fn::Sub' with an argument that it does not take: [1,{}]."],
    ['Fn::Base64 of a list', { 'Fn::Base64': ['a'] }, 'The template has ["a"] where a text is needed.'],
    ['a stage that names itself', { Ref: 'Loop' }, 'The template is nested more than 200 deep, or refers to itself in a circle.'],
  ])('fails for %s', (_, value, message) => {
    expect(() => resolverOf().resolve(value)).toThrow(message);
  });
});

describe('TemplateParameters', () => {
  test.each<[string, object, string]>([
    ['a parameter that is not declared', { Parameters: { A: {}, B: {} } }, "The template declares no parameter 'X': it declares A, B."],
    ['any parameter where none is declared', {}, "The template declares no parameter 'X': it declares none."],
  ])('refuses %s', (_, sections, message) => {
    const parsed = new CloudFormationTemplate({ Resources: {}, ...sections });
    expect(() => new TemplateParameters(parsed.parameters, { X: '1' })).toThrow(message);
  });
});

describe('CloudFormationTemplate', () => {
  test.each<[string, unknown, string]>([
    ['a text', 'Resources:', "The template is no CloudFormation template in JSON: it has no 'Resources'."],
    ['a list', [], "The template is no CloudFormation template in JSON: it has no 'Resources'."],
    ['an object without resources', { Parameters: {} }, "The template is no CloudFormation template in JSON: it has no 'Resources'."],
    ['sections of another type', { Resources: {}, Conditions: [] }, "'Conditions' of the template must be an object."],
    ['a resource without type', { Resources: { A: {} } }, "'Resources.A' of the template must be an object with a 'Type'."],
    ['a resource that is a text', { Resources: { A: 'x' } }, "'Resources.A' of the template must be an object with a 'Type'."],
    ['properties that are a text', { Resources: { A: { Type: 'T', Properties: 'x' } } }, "'Resources.A' of the template must be an object with a 'Type'."],
  ])('refuses %s', (_, value, message) => {
    expect(() => new CloudFormationTemplate(value)).toThrow(message);
  });
});

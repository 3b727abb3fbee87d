import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('$context and $stageVariables', () => {
  const REQUEST = { context: { stage: 'prod', n: 5, f: 1.5, b: true, big: 3000000000, nul: null, l: [1, { k: 'v' }], identity: { ip: '1.2.3.4' } }, stageVariables: { 'v': '1', 'a b': '2' } };

  test.each([
    ['$context.stage $context.n $context.f $context.b $context.big [$context.nul] $context.l $context.l[1].k $context.identity.ip [$context.identity] $context', 'prod 5 1.5 true 3000000000 [] [1,{"k":"v"}] v 1.2.3.4 [] {stage=prod, n=5, f=1.5, b=true, big=3000000000, nul=null, l=[1,{"k":"v"}], identity=, requestOverride=, responseOverride=}'],
    ['[$context.requestOverride][$context.requestOverride.header][$context.requestOverride.path][$context.responseOverride]$context.requestOverride.size() $context.responseOverride.keySet()', '[][{}][{}][]3 [header]'],
    ['#set($context.requestOverride.header.h = "x")$context.requestOverride.header.h $context.requestOverride.header', 'x {h=x}'],
    ['$stageVariables $stageVariables.v $stageVariables["a b"] [$stageVariables.nope]', '{v=1, a b=2} 1 2 []'],
    ['#set($context.mine = 1)$context.mine $context.class.name', '1 java.util.LinkedHashMap'],
    ['$context.toString().length()', '123'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(template, REQUEST)).toBe(expected);
  });
});

describe('what few templates ask for is there when they do', () => {
  test.each([
    ['#set($context.requestOverride = {})$context.requestOverride', '{}'],
    ['$context.requestOverride.remove("path")$context.requestOverride.keySet()', '{}[header, querystring]'],
    ['#if($context.requestOverride.containsKey("header"))yes#end#foreach($part in $context.requestOverride.keySet())$part,#end', 'yespath,header,querystring,'],
    ['#if($context.requestOverride == $context.requestOverride.clone())equal#end', 'equal'],
    ['$context.requestOverride.clear()|$context.requestOverride.size()', '|0'],
    ['$input.params("a")#set($x = $input.params().path.put("a", "2"))$input.params("a")', '12'],
    ['#set($input.params().path = {})[$input.params("a")]$input.params()', '[]{path={}, querystring={}, header={}}'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(template, { pathParameters: { a: '1' } })).toBe(expected);
  });
});

describe('$context with overrides given', () => {
  const REQUEST = { context: { requestOverride: { path: { body: 'given' }, header: null }, responseOverride: { status: 201 } } };

  test.each([
    ['$context.requestOverride.path.body $context.requestOverride.header $context.responseOverride.status [$context.requestOverride]', 'given {} 201 []'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(template, REQUEST)).toBe(expected);
  });
});

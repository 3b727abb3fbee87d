import type { FaultyTemplate } from '../faulty-template';
import { vtl } from '../vtl';

export const directives: readonly FaultyTemplate[] = [
  { title: 'white space behind #', template: '## A name.\n# set($name = "a")\n{ "name": "b" }', finds: [['printedDirective', 2]] },
  {
    title: 'a #macro, which nothing calls',
    template: vtl`
      #macro(comma)
      #if($foreach.hasNext),#end
      #end
      { "a": 1 }`,
    finds: [['printedDirective', 1]],
  },
  {
    title: 'a #macro, and its call',
    template: vtl`
      ## quotes
      #macro(quoted $value)"$value"#end
      {
        "a": #quoted("x")
      }`,
    finds: [['printedDirective', 2], ['invalidJson', 4]],
  },
  { title: 'a #set that is read later', template: '# set($name = $input.params("name"))\n{ "name": "$name" }', finds: [['printedDirective', 1]] },
  { title: '#evaluate', template: '{ "text":\n"#evaluate("1")" }', finds: [['printedDirective', 2], ['invalidJson', 2]] },
  { title: '#include', template: '{\n  "head": 1,\n  #include("head.vtl")\n}', finds: [['printedDirective', 3], ['invalidJson', 3]] },
  { title: '#parse', template: '#parse("common.vtl")\n{ "a": 1 }', finds: [['printedDirective', 1]] },
  { title: 'a capital letter', template: '{\n#Set($x = 1)\n"a": 1 }', finds: [['syntaxError', 2]] },
  { title: 'a capital letter in a loop', template: '[\n#If($input.params("a"))\n1\n]', finds: [['printedDirective', 2], ['invalidJson', 2]] },
  {
    title: '#elseIf in a string',
    template: vtl`
      #set($isTwo = $input.params('a') == "2")
      #if($input.params('a') == "1")
      one
      #elseIf($isTwo)
      two
      #end`,
    finds: [['printedDirective', 4]],
  },
  {
    title: '#else if',
    template: vtl`
      #if($input.params('a') == "1")
      one
      #else if($input.params('a') == "2")
      two
      #end`,
    finds: [['printedDirective', 3]],
  },
  {
    title: 'a tab behind #, CRLF',
    template: '#*\r\n# set($a = 1) in a comment\r\n*#\r\n#\tforeach($a in [1])\r\n{ "a": 1 }',
    finds: [['printedDirective', 4]],
  },
  { title: '#return', template: '{ "a": 1 }\n#return', finds: [['printedDirective', 2], ['invalidJson', 2]] },
  { title: 'a bare condition on a parameter', template: '{\n#if($input.params("a"))\n  "a": 1\n#end\n}', finds: [['bareCondition', 2]] },
  {
    title: 'a bare condition on a variable',
    template: vtl`
      #set($limit = $input.params('limit'))
      {
      #if($limit)
        "limit": true
      #else
        "limit": false
      #end
      }`,
    finds: [['bareCondition', 3]],
  },
  { title: 'a negated bare condition', template: '{\n#if(!$input.path("$.a"))\n  "isMissing": true\n#end\n}', finds: [['bareCondition', 2]] },
  { title: 'a bare condition on JSON of a path', template: '{\n#if($input.json("$.a"))\n  "a": $input.json("$.a")\n#end\n}', finds: [['bareCondition', 2]] },
  { title: 'a bare condition with another one', template: '{\n#if($input.params("a") && $input.params("b") != "")\n  "a": 1\n#end\n}', finds: [['bareCondition', 2]] },
  {
    title: 'a bare condition in #elseif',
    template: vtl`
      {
      #if($context.stage == "prod")
        "a": 1
      #elseif($stageVariables.debug)
        "a": 2
      #end
      }`,
    finds: [['bareCondition', 4]],
  },
  {
    title: 'a bare condition on what is empty',
    template: vtl`
      #set($found = "")
      #if($input.params('x') == "2")
      #set($found = "two")
      #end
      #if($found)
      { "found": "$found" }
      #end`,
    finds: [['bareCondition', 5]],
  },
  { title: 'a bare condition on a header, in a loop', template: '{ "a": [\n#foreach($i in [1, 2])\n#if($input.params().header.get("X-A"))$i#else 0#end#if($foreach.hasNext),#end\n#end\n] }', finds: [['bareCondition', 3]] },
  { title: 'a bare condition on a claim', template: '{ "user":\n#if($context.authorizer.claims.sub)\n"$context.authorizer.claims.sub"\n#else\n""\n#end\n}', finds: [['bareCondition', 2]] },
];

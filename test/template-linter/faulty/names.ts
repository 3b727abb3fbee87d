import type { FaultyTemplate } from '../faulty-template';
import { vtl } from '../vtl';

export const names: readonly FaultyTemplate[] = [
  { title: '$esc', template: '{ "a": 1 }\n$esc.newline', finds: [['unknownName', 2]] },
  { title: "AppSync's names", template: vtl`
      {
        "a": "$ctx.args.id",
        "b": "$utils.toJson(1)"
      }`, finds: [['unknownName', 2], ['unknownName', 3]] },
  { title: 'a method that $util does not have', template: '{\n  "a": "$util.toJson($input.body)"\n}', finds: [['unknownName', 2]] },
  { title: 'a member that $input does not have', template: '{\n  "a": "$input.header.get("a")"\n}', finds: [['unknownName', 2]] },
  { title: 'a variable of $context in another case', template: '{\n  "a": "$context.requestid"\n}', finds: [['unknownName', 2]] },
  { title: 'a variable of $context in another case, by a method', template: '{\n  "a": "$context.get("RequestId")"\n}', finds: [['unknownName', 2]] },
  { title: 'an override in another case', template: '#set($context.requestoverride.header.a = "b")\n{}', finds: [['unknownName', 1]] },
  { title: 'an override that there is not', template: '{}\n#set($context.requestOverride.headers.a = "b")', finds: [['unknownName', 2]] },
  { title: 'an override that there is not, by a key', template: '{}\n#set($context.responseOverride["Header"].a = "b")', finds: [['unknownName', 2]] },
  { title: 'an override that there is not, by a method', template: '{}\n#set($ok = $context.requestOverride.get("query").put("a", "b"))$!ok', finds: [['unknownName', 2]] },
  { title: 'a status that is written with a capital letter', template: '#set($context.responseOverride.Status = 400)\n{}', finds: [['unknownName', 1]] },
  { title: 'what only access logs have', template: '{\n  "a": 1,\n  "status": "$context.integration.status"\n}', finds: [['unknownName', 3]] },
  { title: 'what only gateway responses have', template: '{\n  "message": "$context.error.message"\n}', options: { responseTemplate: true }, finds: [['unknownName', 2]] },
  {
    title: 'a name that leaves a member without a value',
    template: vtl`
      {
        "a": 1,
        "q": $esc.q
      }`,
    finds: [['invalidJson', 3], ['unknownName', 3]],
  },
  { title: 'a schema of JSON', template: '{\n  "$schema": "x"\n}', finds: [['unknownName', 2]] },
  {
    title: 'a misspelt variable',
    template: vtl`
      #set($inputRoot = $input.path('$'))
      {
        "a": "$inputRooot.a"
      }`,
    options: { responseTemplate: true },
    finds: [['unusedVariable', 1], ['unknownName', 3]],
  },
  { title: 'a name in a text in quotes, and in a condition', template: '#set($x = "a $math b")\n#if($list.size() > 1)\n{ "x": "$x" }\n#end', finds: [['unknownName', 1], ['unknownName', 2]] },
  { title: 'a variable that nothing reads', template: '{ "a": 1 }\n#set($x = $input.params("x"))', finds: [['unusedVariable', 2]] },
  {
    title: 'two of three',
    template: vtl`
      #set($a = 1)
      #set($b = 2)
      #set($c = 3)
      { "b": $b }`,
    finds: [['unusedVariable', 1], ['unusedVariable', 3]],
  },
  { title: 'set in one branch only', template: '{\n#if($input.params("a") == "b")\n  #set($seen = true)\n#end\n}', finds: [['unusedVariable', 3]] },
  { title: 'read by another name', template: "#set($Name = 'x')\n{ \"name\": \"$name\" }", finds: [['unusedVariable', 1], ['unknownName', 2]] },
  { title: 'in a text in apostrophes it is no reference', template: "#set($a = 1)\n#set($b = 'a: $a')\n{ \"b\": \"$b\" }", finds: [['unusedVariable', 1]] },
  { title: 'an escaped reference is none', template: '#set($a = 1)\n{ "a": "\\$a" }', finds: [['unusedVariable', 1]] },
  { title: 'in a comment it is not read', template: '## the size\n#set($size = 1)\n## $size\n{}', finds: [['unusedVariable', 2]] },
  { title: 'set in a loop', template: '[\n#foreach($i in [1..3])\n  #set($j = $i + 1)\n  $i#if($foreach.hasNext),#end\n#end\n]', finds: [['unusedVariable', 3]] },
  { title: 'a name of the identity in another case', template: '{\n  "a": "$context.identity.sourceip"\n}', finds: [['unknownName', 2]] },
  { title: 'a name of the identity, right below the context', template: '{\n  "a": "$context.userAgent"\n}', finds: [['unknownName', 2]] },
];

import type { FaultyTemplate } from '../faulty-template';
import { vtl } from '../vtl';

export const quotedValues: readonly FaultyTemplate[] = [
  { title: 'a parameter in quotes', template: '{\n  "instances": [{ "text": "$input.params(\'text\')" }]\n}', finds: [['unescapedValue', 2]] },
  {
    title: 'parameters by groups, through an alias',
    template: vtl`
      #set($p = $input.params())
      {
        "name": "$p.querystring.get('name')",
        "agent": "$p.header.get('User-Agent')"
      }`,
    finds: [['unescapedValue', 3], ['unescapedValue', 4]],
  },
  { title: 'a parameter by an index', template: '{\n  "a": "$input.params()[\'querystring\'][\'a\']"\n}', finds: [['unescapedValue', 2]] },
  {
    title: 'an item for DynamoDB',
    template: vtl`
      {
        "TableName": "music",
        "Item": {
          "id": { "S": "$context.requestId" },
          "artist": { "S": "$input.path('$.artist')" },
          "song": { "S": "$input.path('$.song')" }
        }
      }`,
    finds: [['unescapedValue', 5], ['unescapedValue', 6]],
  },
  {
    title: 'the payload in quotes, for Step Functions',
    template: vtl`
      ## StartExecution
      {
        "input": "$input.body",
        "stateMachineArn": "$stageVariables.arn"
      }`,
    finds: [['unescapedValue', 3]],
  },
  { title: 'JSON in quotes', template: '{\n  "input": "$input.json(\'$\')"\n}', finds: [['unescapedValue', 2]] },
  {
    title: "names of the client's parameters",
    template: vtl`
      #set($query = $input.params().querystring)
      {
      #foreach($name in $query.keySet())
        "$name": "$util.escapeJavaScript($query.get($name)).replaceAll("\\'", "'")"#if($foreach.hasNext),#end

      #end
      }`,
    finds: [['unescapedValue', 4]],
  },
  {
    title: "entries of the client's parameters",
    template: vtl`
      {
      #foreach($entry in $input.params().querystring.entrySet())
        "$entry.key": "$util.escapeJavaScript($entry.value).replaceAll("\\'", "'")"#if($foreach.hasNext),#end

      #end
      }`,
    finds: [['unescapedValue', 3]],
  },
  {
    title: "values of the client's headers",
    template: vtl`
      [
      #foreach($value in $input.params().header.values())
        "$value"#if($foreach.hasNext),#end

      #end
      ]`,
    finds: [['unescapedValue', 3]],
  },
  { title: 'all parameters at once, as Java prints them', template: '{\n  "query": "$input.params().querystring"\n}', finds: [['unescapedValue', 2]] },
  { title: 'the user agent of the context', template: '{\n  "ip": "$context.identity.sourceIp",\n  "agent": "$context.identity.userAgent"\n}', finds: [['unescapedValue', 3]] },
  { title: 'formal and quiet references', template: vtl`
      {
        "a": "$\{input.params('a')}",
        "b": "$!{input.params('b')}",
        "c": "$!input.params('c')"
      }`, finds: [['unescapedValue', 2], ['unescapedValue', 3], ['unescapedValue', 4]] },
  { title: 'CRLF and a comment', template: '## The text.\r\n#* and\r\nmore *#\r\n{\r\n  "a": "$input.params("a")"\r\n}', finds: [['unescapedValue', 5]] },
  {
    title: 'within a #define',
    template: vtl`
      #define($label)
      "label": "$input.params('label')"
      #end
      {
        $label
      }`,
    finds: [['unescapedValue', 2]],
  },
  {
    title: 'quotes escaped by hand',
    template: vtl`
      {
        "text": "$input.params('text').replaceAll('"', '\\"')"
      }`,
    finds: [['unescapedValue', 2]],
  },
  { title: 'quotes removed, but no backslash', template: '{\n  "text": "$input.params("text").replace(\'"\', "")"\n}', finds: [['unescapedValue', 2]] },
  { title: 'decoded texts', template: vtl`
      {
        "a": "$util.urlDecode($input.params('a'))",
        "b": "$util.base64Decode($input.params('b'))"
      }`, finds: [['unescapedValue', 2], ['unescapedValue', 3]] },
  { title: 'decoded after escaping', template: vtl`
      {
        "a": "$util.urlDecode($util.escapeJavaScript($input.params('a')))"
      }`, finds: [['unescapedValue', 2]] },
  {
    title: 'checked, and printed where the check fails',
    template: vtl`
      #set($x = $input.params('x'))
      {
      #if($x.matches("[A-Za-z0-9]+"))
        "x": "$x"
      #else
        "rejected": "$x"
      #end
      }`,
    finds: [['unescapedValue', 6]],
  },
  {
    title: 'checked the wrong way round',
    template: vtl`
      #set($x = $input.params('x'))
      #if($x.matches("[a-z]*"))
        #set($x = "")
      #end
      { "x": "$x" }`,
    finds: [['unescapedValue', 5]],
  },
  {
    title: 'a pattern that lets everything pass',
    template: vtl`
      #set($x = $input.params('x'))
      {
      #if($x.matches(".+"))
        "x": "$x"
      #end
      }`,
    finds: [['unescapedValue', 4]],
  },
  {
    title: 'another parameter than the checked one',
    template: vtl`
      {
      #if($input.params('a').matches("[a-z]+"))
        "b": "$input.params('b')"
      #end
      }`,
    finds: [['unescapedValue', 3]],
  },
  { title: 'a payload that is parsed', template: '#set($o = $util.parseJson($input.body))\n{\n  "name": "$o.user.name"\n}', finds: [['unescapedValue', 3]] },
  { title: 'trimmed, in small letters', template: '{\n\n  "x": "$input.params("x").trim().toLowerCase()"\n}', finds: [['unescapedValue', 3]] },
  { title: 'put together in a text in quotes', template: '#set($key = "items/$input.params(\'id\')")\n{\n  "Bucket": "b",\n  "Key": "$key"\n}', finds: [['unescapedValue', 4]] },
  { title: 'put together with +', template: '#set($key = "USER_" + $input.params("id"))\n{\n  "pk": { "S": "$key" }\n}', finds: [['unescapedValue', 3]] },
  { title: 'put together with concat', template: '#set($key = $stageVariables.prefix.concat($input.params("id")))\n{\n  "pk": { "S": "$key" }\n}', finds: [['unescapedValue', 3]] },
  {
    title: 'a default value',
    template: vtl`
      #set($name = $input.params('name'))
      #if($name == "")
      #set($name = "anonymous")
      #end
      { "name": "$name" }`,
    finds: [['unescapedValue', 5]],
  },
  {
    title: 'escaped in one of two branches',
    template: vtl`
      #set($text = $input.params('text'))
      #if($input.params('raw') == "true")
      #set($shown = $text)
      #else
      #set($shown = $util.escapeJavaScript($text).replaceAll("\\'", "'"))
      #end
      { "text": "$shown" }`,
    finds: [['unescapedValue', 7]],
  },
  { title: 'apostrophes removed after escaping: the backslash stays', template: '{\n  "a": "$util.escapeJavaScript($input.params("a")).replace("\'", "")"\n}', finds: [['unescapedValue', 2]] },
  { title: 'escaped without mending', template: '{\n  "a": "$util.escapeJavaScript($input.params("a"))"\n}', finds: [['unmendedEscape', 2]] },
  { title: 'mended with one backslash, which the pattern takes for an escape', template: vtl`
      {
        "a": "$util.escapeJavaScript($input.params('a')).replaceAll("\'", "'")"
      }`, finds: [['unmendedEscape', 2]] },
  { title: 'mended with replace and two backslashes', template: vtl`
      {
        "a": "$util.escapeJavaScript($input.params('a')).replace("\\'", "'")"
      }`, finds: [['unmendedEscape', 2]] },
  { title: 'mended with four backslashes', template: vtl`
      {
        "a": "$util.escapeJavaScript($input.params('a')).replaceAll("\\\\'", "'")"
      }`, finds: [['unmendedEscape', 2]] },
  { title: 'mended before escaping', template: vtl`
      {
        "a": "$util.escapeJavaScript($input.params('a').replaceAll("\\'", "'"))"
      }`, finds: [['unmendedEscape', 2]] },
  { title: 'escaped twice, not mended', template: vtl`
      #set($a = $util.escapeJavaScript($input.params('a')))
      {
        "a": "$util.escapeJavaScript($a)"
      }`, finds: [['unmendedEscape', 3]] },
  { title: 'the whole payload escaped, for Step Functions', template: vtl`
      #set($body = $util.escapeJavaScript($input.json('$')))
      {
        "stateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:m",
        "input": "$body"
      }`, finds: [['unmendedEscape', 4]] },
  {
    title: "the console's template that passes everything through",
    template: vtl`
      #set($allParams = $input.params())
      {
        "body-json": $input.json('$'),
        "params": {
      #foreach($type in $allParams.keySet())
          #set($params = $allParams.get($type))
          "$type": {
          #foreach($paramName in $params.keySet())
            "$paramName": "$util.escapeJavaScript($params.get($paramName))"
            #if($foreach.hasNext),#end
          #end
          }
          #if($foreach.hasNext),#end
      #end
        },
        "stage-variables": {
      #foreach($key in $stageVariables.keySet())
          "$key": "$util.escapeJavaScript($stageVariables.get($key))"
          #if($foreach.hasNext),#end
      #end
        }
      }`,
    finds: [['unescapedValue', 9], ['unmendedEscape', 9]],
  },
];

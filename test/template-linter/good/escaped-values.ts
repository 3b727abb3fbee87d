import type { GoodTemplate } from '../good-template';
import { vtl } from '../vtl';

export const escapedValues: readonly GoodTemplate[] = [
  { title: 'escaped and mended', template: vtl`
      { "text": "$util.escapeJavaScript($input.params('text')).replaceAll("\\'", "'")" }` },
  { title: 'mended with replace and one backslash', template: vtl`
      { "text": "$util.escapeJavaScript($input.params('text')).replace("\'", "'")" }` },
  { title: 'mended with a class of characters', template: vtl`
      { "text": "$util.escapeJavaScript($input.params('text')).replaceAll("[\\]'", "'")" }` },
  { title: 'escaped through variables', template: vtl`
      #set($text = $input.params('text'))
      #set($escaped = $util.escapeJavaScript($text))
      #set($mended = $escaped.replaceAll("\\'", "'"))
      { "text": "$mended" }` },
  { title: 'escaped twice, and mended', template: vtl`
      #set($once = $util.escapeJavaScript($input.params('text')).replaceAll("\\'", "'"))
      #set($twice = $util.escapeJavaScript($once).replaceAll("\\'", "'"))
      { "text": "$twice" }` },
  { title: 'in base64', template: '{ "data": "$util.base64Encode($input.body)" }' },
  { title: 'URL-encoded', template: '{ "key": "items/$util.urlEncode($input.params(\'key\'))" }' },
  { title: 'JSON of the payload', template: '{\n  "instances": $input.json(\'$.instances\')\n}' },
  { title: 'the whole payload', template: '$input.json(\'$\')' },
  { title: 'the whole payload in an object', template: '{ "body": $input.json(\'$\'), "id": "$context.requestId" }' },
  { title: 'the payload as it came', template: '$input.body' },
  { title: 'the payload, escaped and mended', template: vtl`
      {
        "input": "$util.escapeJavaScript($input.json('$')).replaceAll("\\'", "'")",
        "stateMachineArn": "$stageVariables.stateMachineArn"
      }` },
  { title: 'an item for DynamoDB', template: vtl`
      #set($root = $input.path('$'))
      {
        "TableName": "music",
        "Item": {
          "id": { "S": "$context.requestId" },
          "artist": { "S": "$util.escapeJavaScript($root.artist).replaceAll("\\'", "'")" },
          "year": { "N": $input.json('$.year') }
        }
      }` },
  { title: "names and values of the client's parameters", template: vtl`
      #set($query = $input.params().querystring)
      {
      #foreach($name in $query.keySet())
        "$util.escapeJavaScript($name).replaceAll("\\'", "'")": "$util.escapeJavaScript($query.get($name)).replaceAll("\\'", "'")"#if($foreach.hasNext),#end

      #end
      }` },
  { title: 'entries of the headers', template: vtl`
      {
      #foreach($entry in $input.params().header.entrySet())
        "$util.escapeJavaScript($entry.key).replaceAll("\\'", "'")": "$util.escapeJavaScript($entry.value).replaceAll("\\'", "'")"#if($foreach.hasNext),#end

      #end
      }` },
  { title: 'the user agent', template: vtl`
      { "agent": "$util.escapeJavaScript($context.identity.userAgent).replaceAll("\\'", "'")" }` },
  { title: 'by a #define, called anew', template: vtl`
      #define($quoted)"$util.escapeJavaScript($value).replaceAll("\\'", "'")"#end
      #set($value = $input.params('a'))
      { "a": $quoted,
      #set($value = $input.params('b'))
        "b": $quoted }` },
  { title: 'a default value, then escaped', template: vtl`
      #set($name = $input.params('name'))
      #if($name == "")#set($name = "nobody")#end
      { "name": "$util.escapeJavaScript($name).replaceAll("\\'", "'")" }` },
  { title: 'put together in a text in quotes, then escaped', template: vtl`
      #set($key = "a/$input.params('a')/b/$input.params('b')")
      { "key": "$util.escapeJavaScript($key).replaceAll("\\'", "'")" }` },
  { title: 'concat with what is escaped', template: vtl`
      #set($prefix = "id-")
      #set($id = $prefix.concat($util.escapeJavaScript($input.params('id')).replaceAll("\\'", "'")))
      { "id": "$id" }` },
  { title: 'all but letters and digits removed', template: '{ "id": "$input.params(\'id\').replaceAll("[^A-Za-z0-9]", "")" }' },
  { title: 'lengths and hashes are numbers', template: '{ "length": $input.params(\'text\').length(), "hash": $input.body.hashCode() }' },
  { title: "what is not the client's", template: vtl`
      {
        "stage": "$stageVariables.name",
        "sub": "$context.authorizer.claims.sub",
        "ip": "$context.identity.sourceIp",
        "method": "$context.httpMethod",
        "key": "$context.identity.apiKeyId",
        "time": "$context.requestTime",
        "epoch": $context.requestTimeEpoch
      }` },
  { title: 'parts of JSON put together', template: vtl`
      #set($body = $input.json('$'))
      {
        "requestId": "$context.requestId",
        $body.substring(1)` },
  { title: 'CRLF', template: '{\r\n  "a": $input.json("$.a"),\r\n  "b": "b"\r\n}\r\n' },
];

import type { GoodTemplate } from '../good-template';
import { vtl } from '../vtl';

export const jsonSkeletons: readonly GoodTemplate[] = [
  { title: 'an empty object', template: '{}' },
  { title: 'an empty template', template: '' },
  { title: 'nothing but a comment', template: '## nothing\n' },
  { title: 'a mock', template: '{"statusCode": 200}' },
  { title: 'a mock by a condition', template: vtl`
      {
      #if($input.params('scope') == "internal")
        "statusCode": 200
      #else
        "statusCode": 500
      #end
      }` },
  { title: 'brackets within texts', template: '{ "a": "[{,", "b": "}]", "c": "\\"" }' },
  { title: 'an optional member behind a required one', template: vtl`
      {
        "text": "x"
      #if($input.params('lang') != "")
        , "hasLanguage": true
      #end
      }` },
  { title: 'an optional member before a required one', template: vtl`
      {
      #if($input.params('lang') != "")
        "hasLanguage": true,
      #end
        "text": "x"
      }` },
  { title: 'optional members with a separator that is set', template: vtl`
      #set($comma = "")
      {
      #if($input.params('a') != "")
        "a": true
        #set($comma = ",")
      #end
      #if($input.params('b') != "")
        $comma "b": true
        #set($comma = ",")
      #end
      #if($input.params('c') != "")
        $comma "c": true
      #end
      }` },
  { title: 'optional members with a flag', template: vtl`
      #set($isFirst = true)
      {
      #foreach($name in ["a", "b", "c"])
      #if($input.params($name) != "")
        #if(!$isFirst),#end "$name": true
        #set($isFirst = false)
      #end
      #end
      }` },
  { title: 'two optional members and the condition of both', template: vtl`
      #set($a = $input.params('a'))
      #set($b = $input.params('b'))
      {
      #if($a != "")
        "a": true
      #end
      #if($a != "" && $b != ""),#end
      #if($b != "")
        "b": true
      #end
      }` },
  { title: 'the same condition asked in other words', template: vtl`
      #set($a = $input.params('a'))
      {
      #if($a != "")
        "a": true
      #end
      #if(!$a.isEmpty()),#end
      #if($a.length() > 0)
        "b": true
      #end
      }` },
  { title: 'a condition, and its opposite', template: vtl`
      [
      #if($context.stage == "prod")
        1
      #end
      #if($context.stage != "prod")
        2
      #end
      ]` },
  { title: 'branches that each are whole', template: vtl`
      #if($context.stage == "prod")
      { "a": [1, 2] }
      #elseif($context.stage == "test")
      [1]
      #else
      {}
      #end` },
  { title: 'an object opened and closed by branches of one condition', template: vtl`
      #set($isNested = $input.params('nested') == "true")
      {
      #if($isNested)
        "outer": {
      #end
        "a": 1
      #if($isNested)
        }
      #end
      }` },
  { title: 'a text that is built', template: vtl`
      #set($json = '{ "a": 1')
      #if($input.params('b') != "")#set($json = $json + ', "b": 2')#end
      $json }` },
  { title: 'a list that is filled', template: vtl`
      #set($list = [])
      #set($void = $list.add("a"))
      #if($input.params('b') != "")#set($void = $list.add("b"))#end
      [
      #foreach($e in $list)
        "$e"#if($foreach.hasNext),#end

      #end
      ]` },
  { title: 'a map that is filled', template: vtl`
      #set($map = {})
      #set($ignored = $map.put("a", 1))
      #set($ignored = $map.put("b", 2))
      {
      #foreach($e in $map.entrySet())
        "$e.key": $e.value#if($foreach.hasNext),#end

      #end
      }` },
  { title: 'members of the payload, null or not', template: '{ "a": $input.json(\'$.a\'), "b": [$input.json(\'$.b\'), null] }' },
  { title: 'a member where the payload has it', template: vtl`
      {
        "a": 1
      #if($input.path('$.b') != "")
        , "b": $input.json('$.b')
      #end
      }` },
  { title: 'a part by a #define', template: vtl`
      #define($options)
      "beams": 4, "alphabet": false
      #end
      { $options }` },
  { title: 'arithmetic', template: vtl`
      #set($a = 3)
      #set($b = $a * 2 + 1)
      { "b": $b, "c": $b.toString().length() }` },
  { title: 'escaped characters of JSON', template: '{ "a": "line\\nbreak \\u00e9 \\\\ \\/" }' },
  { title: 'numbers', template: '[-1, 0, 1.5, 2e10, 3.1E-2, true, false, null]' },
  { title: 'comments everywhere', template: vtl`
      ## a template
      #* of
         several lines *#
      {  ## opens
        "a": 1 #* one *#
      }` },
  { title: 'text that is not parsed', template: '{ "a": "#[[ $x #if ]]#" }' },
  { title: 'prices', template: '{ "price": "$5", "total": "10 $", "hash": "#1", "md": "# title" }' },
  { title: 'words behind #', template: '{ "a": "# end of the list", "b": "#include this", "c": "# stop.", "d": "# else", "e": "#set" }' },
  { title: '$null', template: vtl`
      {
      #if($input.path('$.a') != $null)
        "a": $input.json('$.a')
      #end
      }` },
];

import type { FaultyTemplate } from '../faulty-template';
import { vtl } from '../vtl';

export const unquotedValues: readonly FaultyTemplate[] = [
  { title: 'a parameter without quotes', template: '{\n  "n": $input.params("n")\n}', finds: [['unquotedValue', 2]] },
  { title: 'features as a list', template: '{ "instances":\n  [[$input.params("features")]]\n}', finds: [['unquotedValue', 2]] },
  { title: 'a member of the payload', template: '{\n  "k": $input.path("$.k")\n}', finds: [['unquotedValue', 2]] },
  { title: 'the payload as it came', template: '{\n  "instances": [\n    $input.body\n  ]\n}', finds: [['unquotedValue', 3]] },
  { title: 'escaped, but not quoted', template: '{\n  "n": $util.escapeJavaScript($input.params("n"))\n}', finds: [['unquotedValue', 2]] },
  {
    title: 'a number check that the start passes',
    template: vtl`
      #set($n = $input.params('n'))
      {
      #if($n.matches("[0-9]+.*"))
        "n": $n
      #else
        "n": 1
      #end
      }`,
    finds: [['unquotedValue', 4]],
  },
  {
    title: 'a number check in the negative, the wrong way round',
    template: vtl`
      #set($n = $input.params('n'))
      #if(!$n.matches("[0-9]+"))
      { "n": $n }
      #else
      { "n": 1 }
      #end`,
    finds: [['unquotedValue', 3]],
  },
  {
    title: 'a check whose result is not asked',
    template: vtl`
      #set($n = $input.params('n'))
      #set($ok = $n.matches("[0-9]+"))
      { "n": $n, "ok": $ok }`,
    finds: [['unquotedValue', 3]],
  },
  {
    title: 'contains says little',
    template: vtl`
      #set($n = $input.params('n'))
      {
      #if($n.contains("1"))
        "n": $n
      #end
      }`,
    finds: [['unquotedValue', 4]],
  },
  {
    title: 'one of two values checked',
    template: vtl`
      {
      #if($input.params('a').matches("[0-9]+") || $input.params('b').matches("[0-9]+"))
        "a": $input.params('a')
      #end
      }`,
    finds: [['unquotedValue', 3]],
  },
  { title: 'letters are no number', template: '{\n  "n": $input.params("n").replaceAll("[^0-9a-z]", "")\n}', finds: [['unquotedValue', 2]] },
  {
    title: 'the parts of a list',
    template: vtl`
      #set($items = $input.params('items'))
      {
        "instances": [
      #foreach($item in $items.split(","))
          [$item]#if($foreach.hasNext),#end

      #end
        ]
      }`,
    finds: [['unboundedLoop', 4], ['unquotedValue', 5]],
  },
  {
    title: 'a header that is not checked, behind one that is',
    template: vtl`
      #set($a = $input.params().header.get('X-A'))
      #set($b = $input.params().header.get('X-B'))
      #if(!$a.matches("[0-9]{1,9}"))
      #set($a = 0)
      #end
      {
        "a": $a,
        "b": $b
      }`,
    finds: [['unquotedValue', 8]],
  },
  { title: 'a key of the client without quotes', template: vtl`
      {
      #foreach($name in $input.params().querystring.keySet())
        $name: 1#if($foreach.hasNext),#end

      #end
      }`, finds: [['unquotedValue', 3]] },
];

import type { FaultyTemplate } from '../faulty-template';
import { vtl } from '../vtl';

export const loops: readonly FaultyTemplate[] = [
  {
    title: 'over a list of the payload',
    template: vtl`
      {
        "instances": [
      #foreach($row in $input.path('$.rows'))
          $input.json("$.rows[$foreach.index]")#if($foreach.hasNext),#end

      #end
        ]
      }`,
    finds: [['unboundedLoop', 3]],
  },
  {
    title: 'over the payload itself, in CSV',
    template: vtl`
      #set($root = $input.path('$'))
      #foreach($row in $root)
      1,2,$row.a
      #end`,
    finds: [['unboundedLoop', 2]],
  },
  {
    title: 'over rows and their cells',
    template: vtl`
      #foreach($row in $input.path('$.rows'))
      #foreach($cell in $row)
      $cell#if($foreach.hasNext),#end
      #end

      #end`,
    finds: [['unboundedLoop', 1], ['unboundedLoop', 2]],
  },
  {
    title: 'a size check at another number',
    template: vtl`
      #set($rows = $input.path('$.rows'))
      #if($rows.size() <= 5000)
      #foreach($row in $rows)
      1
      #end
      #end`,
    finds: [['unboundedLoop', 3]],
  },
  {
    title: 'a size check at the wrong side',
    template: vtl`
      #set($rows = $input.path('$.rows'))
      #if($rows.size() > 1000)
      #foreach($row in $rows)
      1
      #end
      #end`,
    finds: [['unboundedLoop', 3]],
  },
  {
    title: 'a size check that one more passes',
    template: vtl`
      #set($rows = $input.path('$.rows'))
      #if($rows.size() > 1001)
      #stop
      #end
      #foreach($row in $rows)
      1
      #end`,
    finds: [['unboundedLoop', 5]],
  },
  {
    title: 'the first 5,000',
    template: vtl`
      #foreach($row in $input.path('$.rows').subList(0, 5000))
      1
      #end`,
    finds: [['unboundedLoop', 1]],
  },
  {
    title: 'up to a number of the client',
    template: vtl`
      #set($rows = $input.path('$.rows'))
      #set($last = $rows.size() - 1)
      [
      #foreach($i in [0..$last])
        $input.json("$.rows[$i]")#if($i < $last),#end

      #end
      ]`,
    finds: [['unboundedLoop', 4]],
  },
  {
    title: 'over the members of the payload',
    template: vtl`
      #set($o = $input.path('$'))
      {
      #foreach($key in $o.keySet())
        "$util.escapeJavaScript($key).replaceAll("\\'", "'")": 1#if($foreach.hasNext),#end

      #end
      }`,
    finds: [['unboundedLoop', 3]],
  },
  {
    title: 'over its entries, raw',
    template: vtl`
      {
      #foreach($e in $input.path('$').entrySet())
        "$e.key": "$e.value"#if($foreach.hasNext),#end

      #end
      }`,
    finds: [['unboundedLoop', 2], ['unescapedValue', 3], ['unescapedValue', 3]],
  },
  {
    title: 'over the parts of a long string',
    template: vtl`
      #set($ids = $input.params('ids'))
      #if($ids.matches("[0-9,]{1,2000}"))
      [
      #foreach($id in $ids.split(","))
        $id#if($foreach.hasNext),#end

      #end
      ]
      #end`,
    finds: [['unboundedLoop', 4]],
  },
  {
    title: 'loops in loops in loops over ranges',
    template: vtl`
      #foreach($i in [1..1000])#foreach($j in [1..1000])#foreach($k in [1..1000])$i#end#end#end`,
    finds: [['notFullyChecked', 1]],
  },
  {
    title: 'a list that doubles',
    template: vtl`
      #set($l = ["a"])
      #foreach($i in [1..60])
      #set($ok = $l.addAll($l))
      #end
      $l.size()`,
    finds: [['notFullyChecked', 1]],
  },
  {
    title: 'a text that doubles',
    template: vtl`
      #set($s = "a")
      #foreach($i in [1..1000])
      #set($s = "$s$s")
      #end
      $s.length()`,
    finds: [['notFullyChecked', 1]],
  },
  {
    title: 'a range of a million numbers',
    template: vtl`
      #set($r = [1..1000000])
      $r.size()`,
    finds: [['notFullyChecked', 1]],
  },
  {
    title: 'a table of squares',
    template: vtl`
      #foreach($i in [1..1000])#foreach($j in [1..1000])#set($x = $i * $j)$x #end#end`,
    finds: [['notFullyChecked', 1]],
  },
];

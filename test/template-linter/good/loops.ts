import type { GoodTemplate } from '../good-template';
import { vtl } from '../vtl';

export const loops: readonly GoodTemplate[] = [
  { title: 'a comma where there is a next element', template: vtl`
      [
      #foreach($i in [1..5])
        $i#if($foreach.hasNext),#end

      #end
      ]` },
  { title: 'by $velocityHasNext', template: '[#foreach($i in [3..1])$i#if($velocityHasNext),#end#end]' },
  { title: 'by $velocityCount', template: '[#foreach($i in [1, 2, 3])#if($velocityCount > 1),#end $i#end]' },
  { title: 'by $foreach.count', template: '[#foreach($i in ["a", "b"])#if($foreach.count > 1),#end "$i"#end]' },
  { title: 'by $foreach.first', template: '[#foreach($i in ["a", "b"])#if(!$foreach.first),#end "$i"#end]' },
  { title: 'by $foreach.index and a size', template: vtl`
      #set($list = ["a", "b"])
      #set($last = $list.size() - 1)
      [#foreach($i in $list)"$i"#if($foreach.index < $last),#end#end]` },
  { title: 'a comma that is set', template: vtl`
      #set($comma = "")
      [#foreach($i in [1..3])$comma$i#set($comma = ",")#end]` },
  { title: 'a size check before', template: vtl`
      #set($rows = $input.path('$.rows'))
      #if($rows.size() > 1000)
      {}
      #stop
      #end
      { "instances": [
      #foreach($row in $rows)
        $input.json("$.rows[$foreach.index]")#if($foreach.hasNext),#end

      #end
      ] }` },
  { title: 'a size check around', template: vtl`
      #set($rows = $input.path('$.rows'))
      {
        "instances": [
      #if($rows.size() <= 500)
      #foreach($row in $rows)
        $input.json("$.rows[$foreach.index]")#if($foreach.hasNext),#end
      #end
      #end
        ]
      }` },
  { title: 'less than 1,001', template: vtl`
      #set($rows = $input.path('$.rows'))
      #set($size = $rows.size())
      #if($size < 1001)
      #foreach($row in $rows)
      1,2
      #end
      #end` },
  { title: 'not so many', template: vtl`
      #set($rows = $input.path('$.rows'))
      #if(!($rows.size() >= 1001))
      #foreach($row in $rows)
      1,2
      #end
      #end` },
  { title: 'the first hundred', template: vtl`
      #foreach($row in $input.path('$.rows').subList(0, 100))
      $row.a,$row.b
      #end` },
  { title: 'a checked size, by index', template: vtl`
      #set($size = $input.path('$.rows').size())
      #if($size > 0 && $size <= 1000)
      #set($last = $size - 1)
      [
      #foreach($i in [0..$last])
        $input.json("$.rows[$i]")#if($i < $last),#end

      #end
      ]
      #else
      []
      #end` },
  { title: 'a comma by a checked size', template: vtl`
      #set($rows = $input.path('$.rows'))
      #if($rows.size() > 1000)
      []
      #else
      [
      #foreach($row in $rows)
        $input.json("$.rows[$foreach.index]")#if($foreach.count < $rows.size()),#end

      #end
      ]
      #end` },
  { title: 'a list of JSON by a fixed number of times', template: vtl`
      [#foreach($i in [0..9])$input.json("$.rows[$i]")#if($foreach.hasNext),#end#end]` },
  { title: 'ends at #break', template: vtl`
      [
      #foreach($i in [1..10])
        $i
        #if($i == 3)#break#end
        ,
      #end
      ]` },
  { title: 'the first hundred, by #break', template: vtl`
      [
      #foreach($x in $input.path('$.xs'))
      #if($foreach.count > 100)#break#end
        #if($foreach.count > 1),#end "$util.base64Encode($x)"
      #end
      ]` },
  { title: 'loops in each other', template: vtl`
      [
      #foreach($i in [1..3])
        [#foreach($j in [1..3])$i$j#if($foreach.hasNext),#end#end]#if($foreach.hasNext),#end

      #end
      ]` },
  { title: 'the parent of a loop', template: vtl`
      [
      #foreach($i in ["a", "b"])
      #foreach($j in ["c", "d"])
        "$i$j"#if($foreach.hasNext || $foreach.parent.hasNext),#end

      #end
      #end
      ]` },
  { title: 'a list of parameters by name', template: vtl`
      {
      #foreach($name in ["a", "b"])
        "$name": "$util.escapeJavaScript($input.params($name)).replaceAll("\\'", "'")"#if($foreach.hasNext),#end

      #end
      }` },
  { title: 'over the stage variables', template: vtl`
      {
      #foreach($key in $stageVariables.keySet())
        "$key": "$stageVariables.get($key)"#if($foreach.hasNext),#end

      #end
      }` },
  { title: 'over a text is no loop', template: '#set($x = $input.params(\'x\'))#foreach($c in $x)$c#end' },
  { title: 'parts of a short text', template: vtl`
      #set($ids = $input.params('ids'))
      #if($ids.length() < 500)
      #foreach($id in $ids.split(";"))
      $id
      #end
      #end` },
  { title: 'a loop over what a loop has filled', template: vtl`
      #set($names = [])
      #foreach($i in ["x", "y"])
        #set($void = $names.add("$i$foreach.index"))
      #end
      [#foreach($name in $names)"$name"#if($foreach.hasNext), #end#end]` },
];

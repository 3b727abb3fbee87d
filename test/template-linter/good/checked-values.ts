import type { GoodTemplate } from '../good-template';
import { vtl } from '../vtl';

export const checkedValues: readonly GoodTemplate[] = [
  { title: 'a number check', template: vtl`
      #set($n = $input.params('n'))
      {
      #if($n.matches("[0-9]{1,9}"))
        "n": $n
      #else
        "n": 10
      #end
      }` },
  { title: 'in the negative', template: vtl`
      #set($n = $input.params('n'))
      #if(!$n.matches("-?[0-9]+(\.[0-9]+)?"))
      #set($n = 1)
      #end
      { "n": $n }` },
  { title: 'in the negative, with #else', template: vtl`
      #set($n = $input.params('n'))
      #if(!$n.matches("\d+"))
      { "error": "n must be a number" }
      #else
      { "n": $n }
      #end` },
  { title: 'compared with false', template: vtl`
      #set($n = $input.params('n'))
      #if($n.matches("\d+") == false)
      #set($n = 0)
      #end
      { "n": $n }` },
  { title: 'kept in a variable', template: vtl`
      #set($n = $input.params('n'))
      #set($ok = $n.matches("[0-9]+"))
      #if($ok)
      { "n": $n }
      #else
      { "n": 0 }
      #end` },
  { title: 'two checks in one condition', template: vtl`
      #set($a = $input.params('a'))
      #set($b = $input.params('b'))
      #if($a.matches("[0-9]+") && $b.matches("[0-9]+"))
      { "a": $a, "b": $b }
      #else
      {}
      #end` },
  { title: 'either check fails', template: vtl`
      #set($a = $input.params('a'))
      #set($b = $input.params('b'))
      #if(!$a.matches("[0-9]+") || !$b.matches("[0-9]+"))
      {}
      #else
      { "a": $a, "b": $b }
      #end` },
  { title: '#stop where the check fails', template: vtl`
      #set($k = $input.params('k'))
      #if(!$k.matches("[0-9]{1,3}"))
      {}
      #stop
      #end
      { "k": $k }` },
  { title: 'letters in quotes', template: vtl`
      #set($lang = $input.params('lang'))
      #if(!$lang.matches("[a-z]{2}(-[A-Z]{2})?"))#set($lang = "en")#end
      { "lang": "$lang" }` },
  { title: 'a list of words', template: vtl`
      #set($mode = $input.params('mode'))
      {
      #if($mode.matches("fast|good|best"))
        "mode": "$mode"
      #else
        "mode": "good"
      #end
      }` },
  { title: 'true or false', template: vtl`
      #set($flag = $input.params('flag'))
      #if(!$flag.matches("true|false"))#set($flag = "false")#end
      { "flag": $flag }` },
  { title: 'a list of values', template: vtl`
      #set($allowed = ["en", "de", "fr"])
      #set($lang = $input.params('lang'))
      #if($allowed.contains($lang))
      { "lang": "$lang" }
      #else
      { "lang": "en" }
      #end` },
  { title: 'the keys of a map', template: vtl`
      #set($models = {"small": "s.tar.gz", "large": "l.tar.gz"})
      #set($size = $input.params('size'))
      #if(!$models.containsKey($size))#set($size = "small")#end
      { "size": "$size", "model": "$models.get($size)" }` },
  { title: 'equals', template: vtl`
      #set($order = $input.params('order'))
      #if($order.equals("asc") || $order.equals("desc"))
      { "order": "$order" }
      #else
      { "order": "asc" }
      #end` },
  { title: 'by ==', template: vtl`
      #set($order = $input.params('order'))
      #if($order != "asc" && $order != "desc")#set($order = "asc")#end
      { "order": "$order" }` },
  { title: 'no character that breaks out', template: vtl`
      #set($x = $input.params('x'))
      #if($x.matches('(?s).*["\\\p{Cntrl}].*'))#set($x = "")#end
      { "x": "$x" }` },
  { title: 'a date', template: vtl`
      #set($day = $input.params('day'))
      #if($day.matches("\d{4}-\d{2}-\d{2}"))
      { "day": "$day" }
      #else
      {}
      #end` },
  { title: 'a number of the payload', template: vtl`
      #set($k = $input.path('$.k'))
      #if(!$k.toString().matches("[0-9]+"))#set($k = 1)#end
      { "k": $k }` },
  { title: 'a text made of a number of the payload', template: vtl`
      #set($k = "$!input.path('$.k')")
      #if(!$k.matches("[0-9]+"))#set($k = "1")#end
      { "k": $k }` },
  { title: 'the parts of a checked list', template: vtl`
      #set($features = $input.params('features'))
      #if(!$features.matches("[0-9.,]{1,500}"))#set($features = "0")#end
      { "instances": [[$features]] }` },
  { title: 'the parts of a checked list, one by one', template: vtl`
      #set($items = $input.params('items'))
      {
        "instances": [
      #if($items.matches("[0-9,]{1,1000}"))
      #foreach($item in $items.split(","))
          { "item": $item }#if($foreach.hasNext),#end

      #end
      #end
        ]
      }` },
  { title: 'a checked list behind a length', template: vtl`
      #set($items = $input.params('items'))
      #if($items.matches("[0-9,]+") && $items.length() <= 1000)
      [
      #foreach($item in $items.split(","))
        $item#if($foreach.hasNext),#end

      #end
      ]
      #else
      []
      #end` },
  { title: 'each part checked', template: vtl`
      [0
      #foreach($item in $input.params('items').split(",", 100))
      #if($item.matches("[0-9]+")), $item#end
      #end
      ]` },
  { title: 'a number in quotes', template: vtl`
      #set($n = $input.params('n'))
      #if($n.matches("\d{1,5}"))
      { "n": { "N": "$n" } }
      #else
      { "n": { "N": "0" } }
      #end` },
];

import type { FaultyTemplate } from '../faulty-template';
import { vtl } from '../vtl';

const ofResponse = { responseTemplate: true };

export const jsonSkeletons: readonly FaultyTemplate[] = [
  { title: 'a comma behind the last member', template: '{\n  "a": 1,\n  "b": 2,\n}', finds: [['invalidJson', 3]] },
  { title: 'a comma behind the last element, CRLF', template: '## probabilities\r\n[\r\n  1,\r\n  2,\r\n]', finds: [['invalidJson', 4]] },
  { title: 'a comma before the first member', template: '{\n  , "a": 1\n}', finds: [['invalidJson', 2]] },
  { title: 'two commas', template: '[\n  1,\n  , 2\n]', finds: [['invalidJson', 3]] },
  {
    title: 'a comma behind each element of a loop',
    template: vtl`
      ## predictions to labels
      {
        "labels": [
      #foreach($p in $input.path('$.predictions'))
          { "score": $p.score },
      #end
        ]
      }`,
    options: ofResponse,
    finds: [['invalidJson', 5]],
  },
  {
    title: 'no comma between the elements of a loop',
    template: vtl`
      {
        "labels": [
      #foreach($p in $input.path('$.predictions'))
          { "score": 1 }
      #end
        ]
      }`,
    options: ofResponse,
    finds: [['invalidJson', 4]],
  },
  {
    title: 'a comma before each element of a loop',
    template: vtl`
      [
      #foreach($p in $input.path('$.predictions'))
        , "$p.label"
      #end
      ]`,
    options: ofResponse,
    finds: [['invalidJson', 3]],
  },
  {
    title: 'a comma where there is no next element',
    template: vtl`
      [
      #foreach($p in $input.path('$.predictions'))
        $p.score#if(!$foreach.hasNext),#end
      #end
      ]`,
    options: ofResponse,
    finds: [['invalidJson', 3]],
  },
  {
    title: 'an optional last member behind a comma',
    template: vtl`
      {
        "text": "x",
      #if($input.params('lang') != "")
        "hasLanguage": true
      #end
      }`,
    finds: [['invalidJson', 2]],
  },
  {
    title: 'an optional first member without its comma',
    template: vtl`
      {
      #if($input.params('lang') != "")
        "hasLanguage": true
      #end
        "text": "x"
      }`,
    finds: [['invalidJson', 5]],
  },
  {
    title: 'two optional members, with the comma in the first',
    template: vtl`
      {
      #if($input.params('a') != "")
        "a": true,
      #end
      #if($input.params('b') != "")
        "b": true
      #end
      }`,
    finds: [['invalidJson', 3]],
  },
  {
    title: 'two optional members, with the comma in the second',
    template: vtl`
      {
      #if($input.params('a') != "")
        "a": true
      #end
      #if($input.params('b') != "")
        , "b": true
      #end
      }`,
    finds: [['invalidJson', 6]],
  },
  { title: 'an object that stays open', template: '{\n  "a": {\n    "b": 1\n}\n', finds: [['invalidJson', 4]] },
  { title: 'a list that stays open', template: '{\n  "a": [1, 2\n}', finds: [['invalidJson', 3]] },
  {
    title: 'an object that stays open in one branch',
    template: vtl`
      {
      #if($input.params('verbose') == "true")
        "options": { "verbose": true
      #else
        "options": {}
      #end
      }`,
    finds: [['invalidJson', 7]],
  },
  {
    title: 'a trailing comma in the #elseif only',
    template: vtl`
      #set($mode = $input.params('mode'))
      {
      #if($mode == "fast")
        "beams": 1
      #elseif($mode == "good")
        "beams": 8,
      #else
        "beams": 4
      #end
      }`,
    finds: [['invalidJson', 6]],
  },
  {
    title: 'a missing comma in a nested branch',
    template: vtl`
      {
        "a": 1
      #if($input.params('x') == "1")
        #if($input.params('y') == "1")
          "b": 2
        #end
      #end
      }`,
    finds: [['invalidJson', 5]],
  },
  { title: 'a bracket too many', template: '{ "a": [1, 2]] }', finds: [['invalidJson', 1]] },
  { title: 'apostrophes for quotes', template: "{\n  'a': 1\n}", finds: [['invalidJson', 2]] },
  { title: 'a name without quotes', template: '{\n  "a": 1,\n  b: 2\n}', finds: [['invalidJson', 3]] },
  { title: 'a member without a value', template: '{\n  "a": ,\n  "b": 2\n}', finds: [['invalidJson', 2]] },
  { title: 'a name without a colon', template: '{\n  "a" 1\n}', finds: [['invalidJson', 2]] },
  { title: "Python's words", template: '{\n  "a": True\n}', finds: [['invalidJson', 2]] },
  { title: 'a comment of JavaScript', template: '{\n  // the model\n  "a": 1\n}', finds: [['invalidJson', 2]] },
  {
    title: 'a string that stays open',
    template: '{\n  "a": "b,\n  "c": 1\n}',
    finds: [['invalidJson', 2]],
  },
  {
    title: 'a stray backslash, behind a #define',
    template: vtl`
      #define($head)
      "version": 1
      #end
      {
        $head,
        "path": "C:\models"
      }`,
    finds: [['invalidJson', 6]],
  },
  {
    title: 'a trailing comma within a #define',
    template: vtl`
      #define($head)
      "version": 1,
      #end
      {
        $head
      }`,
    finds: [['invalidJson', 2]],
  },
  {
    title: 'a separator set for all elements',
    template: vtl`
      #set($comma = ",")
      [
      #foreach($i in [1..3])
        $comma $i
      #end
      ]`,
    finds: [['invalidJson', 4]],
  },
  {
    title: 'a default that is set in the wrong branch',
    template: vtl`
      #set($n = $input.params('n'))
      #if(!$n.matches("[0-9]{1,3}"))
      #set($n = "")
      #end
      { "n": $n }`,
    finds: [['invalidJson', 5]],
  },
];

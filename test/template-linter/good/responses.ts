import type { GoodTemplate } from '../good-template';
import { vtl } from '../vtl';

const OPTIONS = { responseTemplate: true };

export const responses: readonly GoodTemplate[] = [
  { title: 'the first prediction', options: OPTIONS, template: '{ "prediction": $input.json(\'$.predictions[0]\') }' },
  { title: 'raw values of the model', options: OPTIONS, template: '{ "label": "$input.path(\'$.label\')", "score": $input.path(\'$.score\') }' },
  { title: 'the answer in quotes', options: OPTIONS, template: vtl`
      { "output": "$util.escapeJavaScript($input.body)", "raw": "$input.body" }` },
  { title: 'a list, mapped', options: OPTIONS, template: vtl`
      #set($root = $input.path('$'))
      {
        "labels": [
      #foreach($p in $root.predictions)
          { "label": "$p.label", "score": $p.score }#if($foreach.hasNext),#end

      #end
        ]
      }` },
  { title: 'lists in lists', options: OPTIONS, template: vtl`
      [
      #foreach($row in $input.path('$.rows'))
        [#foreach($cell in $row)$cell#if($foreach.hasNext), #end#end]#if($foreach.hasNext),#end

      #end
      ]` },
  { title: 'a status by the answer', options: OPTIONS, template: vtl`
      #set($root = $input.path('$'))
      #if($root.error != "")
      #set($context.responseOverride.status = 422)
      { "message": "$util.escapeJavaScript($root.error)" }
      #else
      $input.json('$')
      #end` },
  { title: 'an error of the service', options: OPTIONS, template: '{ "message": $input.json(\'$.Message\'), "requestId": "$context.requestId" }' },
  { title: 'a fixed error', options: OPTIONS, template: '{ "message": "The model could not answer." }' },
  { title: 'items of DynamoDB', options: OPTIONS, template: vtl`
      #set($root = $input.path('$'))
      {
        "comments": [
          #foreach($elem in $root.Items) {
            "id": "$elem.id.S",
            "year": $elem.year.N
          }#if($foreach.hasNext),#end
          #end
        ]
      }` },
  { title: 'a fall back', options: OPTIONS, template: vtl`
      #set($score = $input.path('$.score'))
      #if($score == "")#set($score = 0)#end
      { "score": $score }` },
  { title: 'the token of the next page, if there is one', options: OPTIONS, template: vtl`
      {
        "items": $input.json('$.Items')
      #if($input.path('$.LastEvaluatedKey') != "")
        , "next": "$util.base64Encode($input.json('$.LastEvaluatedKey'))"
      #end
      }` },
  { title: 'an answer of Step Functions', options: OPTIONS, template: vtl`
      #set($arn = $input.path('$.executionArn'))
      { "id": "$arn.split(":").get(7)", "started": $input.json('$.startDate') }` },
  { title: 'CSV to JSON', options: OPTIONS, template: vtl`
      #set($scores = $input.body.trim().split(","))
      { "scores": [#foreach($score in $scores)$score#if($foreach.hasNext), #end#end] }` },
  { title: 'the size of a list', options: OPTIONS, template: '{ "count": $input.path(\'$.predictions\').size() }' },
  { title: 'the highest score', options: OPTIONS, template: vtl`
      #set($best = 0)
      #foreach($p in $input.path('$.predictions'))
      #if($p.score > $best)#set($best = $p.score)#end
      #end
      { "best": $best }` },
];

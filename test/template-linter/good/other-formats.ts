import type { GoodTemplate } from '../good-template';
import { vtl } from '../vtl';

export const otherFormats: readonly GoodTemplate[] = [
  { title: 'a message for SQS', template: 'Action=SendMessage&MessageBody=$util.urlEncode($input.body)' },
  { title: 'a message for SQS, raw', template: 'Action=SendMessage&MessageBody=$input.body' },
  { title: 'a message for SQS with attributes', template: vtl`
      Action=SendMessage##
      &MessageBody=$util.urlEncode($input.json('$'))##
      &MessageAttribute.1.Name=user##
      &MessageAttribute.1.Value.StringValue=$util.urlEncode($context.identity.user)##
      &MessageAttribute.1.Value.DataType=String` },
  { title: 'a message for SNS', template: 'Action=Publish&TopicArn=$util.urlEncode(\'arn:aws:sns:us-east-1:1:t\')&Message=$util.urlEncode($input.params(\'m\'))' },
  { title: 'CSV of parameters', template: '$input.params(\'a\'),$input.params(\'b\')' },
  { title: 'CSV of the payload', template: vtl`
      #set($rows = $input.path('$.rows'))
      #if($rows.size() <= 1000)
      #foreach($row in $rows)
      $row.a,$row.b
      #end
      #end` },
  { title: 'CSV with quotes', template: '"$input.params(\'a\')",1' },
  { title: 'JSON Lines', template: '{ "a": 1 }\n{ "a": 2 }\n' },
  { title: 'JSON Lines of a loop', template: vtl`
      #foreach($i in [1..3])
      { "i": $i }
      #end` },
  { title: 'JSON Lines, CRLF', template: '{ "a": $input.json("$.a") }\r\n{ "b": $input.json("$.b") }\r\n' },
  { title: 'an action of Kinesis', template: vtl`
      {
        "StreamName": "s",
        "Data": "$util.base64Encode($input.json('$.data'))",
        "PartitionKey": "$context.requestId"
      }` },
  { title: 'XML', template: '<a b="$util.urlEncode($input.params(\'b\'))"/>' },
  { title: 'a text', template: 'Hello $input.params("name")!' },
  { title: 'a text that starts with a bracket', template: '[INFO] $context.requestId' },
];

import type { FaultyTemplate } from '../faulty-template';

export const members: readonly FaultyTemplate[] = [
  { title: 'a length without parentheses', template: '#set($s = "abc")\n#if($s.length > 5)\n{}\n#else\n[]\n#end', finds: [['unknownMember', 2]] },
  { title: 'substr', template: '{"a": "$util.urlEncode($input.params("a").substr(0, 2))"}', finds: [['unknownMember', 1]] },
  { title: 'includes', template: '#if($input.params("a").includes("x"))\n{}\n#else\n[]\n#end', finds: [['bareCondition', 1], ['unknownMember', 1]] },
  { title: 'the size of a string', template: '{"a": "$input.params("a").size()"}', finds: [['unknownMember', 1]] },
  { title: 'the count of a list', template: '{"a": "$input.path("$.l").count()"}', finds: [['unknownMember', 1]] },
  { title: 'the length of a list', template: '#set($l = ["a"])\n{"a": "$l.length()"}', finds: [['unknownMember', 2]] },
  { title: 'a misspelt method', template: '{"a": "$util.urlEncode($input.params("a").toUppercase())"}', finds: [['unknownMember', 1]] },
  { title: 'the keys of a map', template: '#set($m = {"a": 1})\n{"a": "$m.keys()"}', finds: [['unknownMember', 2]] },
  { title: 'the length of the parts of a string', template: '#set($l = $input.params("a").split(","))\n{"a": "$l.length"}', finds: [['unknownMember', 2]] },
  { title: 'a member of a text', template: '{"a": "$input.body.a"}', finds: [['unknownMember', 1]] },
];

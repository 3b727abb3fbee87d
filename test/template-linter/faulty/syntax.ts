import type { FaultyTemplate } from '../faulty-template';
import { vtl } from '../vtl';

export const syntax: readonly FaultyTemplate[] = [
  {
    title: 'a #foreach without #end: the template ends before it',
    template: vtl`
      {
        "instances": [
      #foreach($row in $input.path('$.rows'))
          { "row": 1 }
        ]
      }`,
    finds: [['syntaxError', 6]],
  },
  {
    title: 'one #end too many',
    template: vtl`
      #if($input.params('a') != "")
      { "a": 1 }
      #else
      {}
      #end
      #end`,
    finds: [['syntaxError', 6]],
  },
  { title: '#endif', template: '{\n#if($input.params("a") != "")\n"a": 1\n#endif\n}', finds: [['syntaxError', 5]] },
  { title: '#set without =', template: '## a comment\n#set($x "a")\n{}', finds: [['syntaxError', 2]] },
  { title: '#set to null', template: '#set($a = 1)\n#set($b = null)\n{ "a": $a, "b": $b }', finds: [['syntaxError', 2]] },
  { title: 'a lone $ at the end', template: '{ "price": 5 }\n$', finds: [['syntaxError', 2]] },
  { title: 'an escaped quote within a text in quotes', template: '{\n#set($x = "a\\"b")\n"x": "$x"\n}', finds: [['syntaxError', 2]] },
  { title: 'a reference with a default value', template: '{\n  "x": "${x|\'none\'}"\n}', finds: [['syntaxError', 2]] },
  { title: 'an unclosed parenthesis, behind CRLF', template: '{\r\n#if($input.params("a") == "b"\r\n"a": 1\r\n#end\r\n}', finds: [['syntaxError', 3]] },
  { title: 'minus without white space', template: '#set($n = 5)\n\n#set($m = $n -1)\n{ "m": $m }', finds: [['syntaxError', 3]] },
];

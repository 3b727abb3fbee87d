import type { GoodTemplate } from '../good-template';

export const numbers: readonly GoodTemplate[] = [
  { title: 'a string, checked and converted', template: '#set($Integer = 0)\n#set($n = $input.params("n"))\n#if($n.matches("0|[1-9][0-9]{0,8}"))\n#set($k = $Integer.parseInt($n) * 2)\n{"n": $k}\n#else\n{}\n#end' },
  { title: 'a length', template: '#if($input.params("n").length() > 5)\n[]\n#else\n{}\n#end' },
  { title: 'a number of the payload', template: '#if($input.path("$.n") > 5)\n[]\n#else\n{}\n#end' },
  { title: 'strings that are joined', template: '{"a": "#set($a = $input.params("a").length() + "x")$a"}' },
  { title: 'a sum of lengths', template: '#set($n = $input.params("a").length() * 2)\n{"n": $n}' },
];

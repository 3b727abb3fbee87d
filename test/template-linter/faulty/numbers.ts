import type { FaultyTemplate } from '../faulty-template';

export const numbers: readonly FaultyTemplate[] = [
  { title: 'a string times two', template: '#set($n = $input.params("n") * 2)\n{"n": "$n"}', finds: [['stringAsNumber', 1]] },
  { title: 'a string less one', template: '#set($n = $input.params("n") - 1)\n{"n": "$n"}', finds: [['stringAsNumber', 1]] },
  { title: 'what $input.json returns, halved', template: '#set($n = $input.json("$.n") / 2)\n{"n": "$n"}', finds: [['stringAsNumber', 1]] },
  { title: 'a range up to a string', template: '{}\n#foreach($i in [1..$input.params("n")])\n$i\n#end', finds: [['stringAsNumber', 2]] },
  { title: 'a string that is to be greater', template: '#if($input.params("n") > 5)\n[]\n#else\n{}\n#end', finds: [['stringAsNumber', 1]] },
  { title: 'a string that is to be at most', template: '#set($n = $input.params("n").trim())\n#if($n <= 5)\n[]\n#else\n{}\n#end', finds: [['stringAsNumber', 2]] },
  { title: 'a string of the template', template: '#set($n = "5")\n#if($n > 3)\n[]\n#else\n{}\n#end', finds: [['stringAsNumber', 2]] },
];

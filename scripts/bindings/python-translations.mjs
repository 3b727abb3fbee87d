import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { translationsTo } from './translations.mjs';

/** Runs what rosetta makes of the README's examples in Python, each in a stack of its own. One that declares a value it does not have is compiled. */
export function runTranslations(folder, variables) {
  const examples = translationsTo('python').map(({ line, imports, body, declared }) =>
    ({ line, source: [...imports, body].join('\n'), complete: declared.length === 0 }));
  writeFileSync(join(folder, 'readme_examples.json'), JSON.stringify(examples));
  writeFileSync(join(folder, 'readme_examples.py'), program);
  run(folder, variables, 'python', 'readme_examples.py');
}

const program = `import json

import aws_cdk as cdk

app = cdk.App()
with open("readme_examples.json", encoding="utf-8") as file:
    for example in json.load(file):
        code = compile(example["source"], f"README.md, the example below line {example['line']}", "exec")
        if example["complete"]:
            exec(code, {"cdk": cdk, "self": cdk.Stack(app, f"Line{example['line']}")})
app.synth()
`;

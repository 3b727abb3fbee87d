import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { synthesizeBy } from './templates.mjs';
import { translationsTo, withTextsAsGiven } from './translations.mjs';

/**
 * Synthesizes what rosetta makes of the README's examples in Python, each in a stack of its own; one that declares a value without giving
 * it is only compiled. Returns the templates.
 */
export function synthesizeTranslations(folder, variables) {
  const examples = translationsTo('python').map(({ line, stack, imports, body, declared }) =>
    ({ line, stack, source: [...imports, withTextsAsGiven(body, /"""[^]*?"""/g)].join('\n'), complete: declared.length === 0 }));
  writeFileSync(join(folder, 'readme_examples.json'), JSON.stringify(examples));
  writeFileSync(join(folder, 'readme_examples.py'), program);
  return synthesizeBy(folder, variables, 'python', 'readme_examples.py');
}

const program = `import json

import aws_cdk as cdk

app = cdk.App()
with open("readme_examples.json", encoding="utf-8") as file:
    for example in json.load(file):
        code = compile(example["source"], f"README.md, the example below line {example['line']}", "exec")
        if example["complete"]:
            exec(code, {"cdk": cdk, "self": cdk.Stack(app, example["stack"])})
app.synth()
`;

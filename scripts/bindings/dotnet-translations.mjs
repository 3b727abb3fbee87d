import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { translationsTo } from './translations.mjs';

/** Compiles what rosetta makes of the README's examples in C#, in the example's project. */
export function compileTranslations(folder, variables) {
  const translated = join(folder, 'src/Ratings/Readme');
  mkdirSync(translated);
  for (const translation of translationsTo('csharp')) writeFileSync(join(translated, `Line${translation.line}.cs`), programOf(translation));
  run(folder, variables, 'dotnet', 'build', 'src/Ratings/Ratings.csproj');
}

/** Rosetta imports only what TypeScript does; C# also names the structs. It prints TypeScript's `boolean`, which C# lacks. */
function programOf({ line, imports, body, declared, places }) {
  const namespaces = places.map(({ dotnet }) => `using ${dotnet};`);
  const usings = new Set(['using System.Collections.Generic;', 'using boolean = System.Boolean;', ...imports, ...namespaces]);
  const parameters = declared.map(({ type, name }) => `, ${type} ${name}`).join('');
  return `${[...usings].join('\n')}

namespace Readme
{
    class Line${line} : Amazon.CDK.Stack
    {
        public Line${line}(Constructs.Construct scope, string id${parameters}) : base(scope, id)
        {
${body}
        }
    }
}
`;
}

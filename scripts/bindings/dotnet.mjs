import { join } from 'node:path';
import { run } from './command.mjs';
import { cache } from './folders.mjs';
import { pack } from './pack.mjs';

export { compileTranslations } from './dotnet-translations.mjs';
export const name = 'dotnet';
export const heading = '.NET';
export const rosettaName = 'csharp';
export const toolchain = ['dotnet'];
export { pack };

/** Without a .NET SDK, the code of the package can still be generated. */
export function packWithoutToolchain() {
  return pack(name, { compile: false });
}

/** NuGet finds the package made here beside its own source's, and keeps what it downloads. */
export function environment(packages) {
  return {
    RestoreAdditionalProjectSources: packages,
    NUGET_PACKAGES: join(cache, 'nuget'),
    DOTNET_CLI_TELEMETRY_OPTOUT: '1',
    DOTNET_NOLOGO: '1',
  };
}

/** Compiles the example and runs its tests. */
export function testExample(example, variables) {
  run(example, variables, 'dotnet', 'test', 'src/Ratings.sln');
  return variables;
}

import * as dotnet from './dotnet.mjs';
import * as go from './go.mjs';
import * as java from './java.mjs';
import * as python from './python.mjs';

/**
 * The languages besides TypeScript, by name. Each has
 * - `toolchain`: the commands that must be on the path
 * - `heading`: its section in the README; `rosettaName`: what rosetta calls it
 * - `pack(name)`: makes the package and returns its folder
 * - `environment(packages)`: the variables by which the language's tools find that package
 * - `testExample(example, variables, packages)`: installs what the example needs, runs its tests, and returns the variables the app runs with
 * - `synthesizeTranslations(example, variables)`: synthesizes what rosetta makes of the README's examples, beside the example, and returns
 *   the templates; or `compileTranslations(example, variables)`, which only compiles it
 * and may have
 * - `packWithoutToolchain()`: makes what can be made of the package without the toolchain
 * - `replacePublished(folder, variables, packages)`: puts the package in the place of the published one, where `environment` cannot
 * - `mend(translation)`: mends what rosetta prints
 */
export const languages = new Map([python, java, dotnet, go].map((language) => [language.name, language]));

import { existsSync, readdirSync, statSync } from 'fs';
import { join } from 'path';
import { callsSageMaker } from '../local-gateway';
import { readJsonObject } from './read-json';
import { UsageError } from './usage-error';

/** Where the CDK writes its templates. */
const ASSEMBLY = 'cdk.out';

/** The template to serve: the one given, or the only one with such an API in the folder given or in `cdk.out`. */
export function chosenTemplate(given: string | undefined): string {
  const path = given ?? ASSEMBLY;
  if (!existsSync(path)) {
    throw new UsageError(given === undefined
      ? `there is no folder '${ASSEMBLY}' here: run 'cdk synth' first, or name a template`
      : `there is no template '${given}': run 'cdk synth' first, or name another one`);
  }
  return statSync(path).isDirectory() ? onlyTemplateIn(path) : path;
}

function onlyTemplateIn(folder: string): string {
  const candidates = templatesIn(folder).filter((path) => callsSageMaker(readJsonObject(path, 'the template')));
  const [only] = candidates;
  if (only === undefined) {
    throw new UsageError(`no template in '${folder}' has an API that calls SageMaker: run 'cdk synth' again, or name a template`);
  }
  if (candidates.length > 1) {
    throw new UsageError(`${candidates.length} templates in '${folder}' have an API that calls SageMaker: name one of ${candidates.join(', ')}`);
  }
  return only;
}

/** The templates in an assembly and in those of its stages. */
function templatesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((left, right) => left.name.localeCompare(right.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('assembly-') ? templatesIn(path) : [];
      return entry.name.endsWith('.template.json') ? [path] : [];
    });
}

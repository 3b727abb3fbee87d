import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from './folders.mjs';

const folders = ['', 'node_modules/aws-cdk-lib', 'node_modules/constructs'].map((folder) => join(root, folder));
let assemblies;

/** Where a type is found in each language, by its name in jsii (`aws-cdk-lib.aws_iam.Role`). */
export function placeOf(fqn) {
  const assembly = assemblyOf(fqn);
  const { name, namespace } = assembly.types[fqn];
  const submodule = assembly.submodules?.[`${assembly.name}.${namespace}`];
  const { java, dotnet, go } = assembly.targets;
  const major = Number.parseInt(assembly.version, 10);
  const goRoot = `${go.moduleName}/${go.packageName ?? assembly.name}${major > 1 ? `/v${major}` : ''}`;
  return {
    name,
    java: submodule?.targets?.java?.package ?? [java.package, namespace].filter(Boolean).join('.'),
    dotnet: submodule?.targets?.dotnet?.namespace ?? dotnet.namespace,
    go: namespace === undefined ? goRoot : `${goRoot}/${namespace.replaceAll('_', '').replaceAll('.', '/')}`,
    /** What the README's examples import the module as; rosetta's Go keeps that name. */
    goAlias: namespace === undefined ? go.packageName ?? assembly.name : namespace.split('.').at(-1).replace(/^aws_/, ''),
  };
}

/** The types of a simple name, the library's own first. */
export function typesNamed(simpleName) {
  assemblies ??= folders.map(readAssembly);
  return assemblies.flatMap(({ types }) => Object.values(types).filter(({ name }) => name === simpleName).map(({ fqn }) => fqn));
}

/** Whether a member (`aws-cdk-lib.aws_iam.Role#roleArn`) is a property of a class's or an interface's objects, not of a struct. */
export function isPropertyOfObject(member) {
  const [fqn, property] = member.split('#');
  const { datatype, properties } = typeOf(fqn);
  return datatype !== true && (properties ?? []).some(({ name, static: ofClass }) => name === property && ofClass !== true);
}

/** The parameters of a class's constructor. */
export function constructorParameters(fqn) {
  for (let type = typeOf(fqn); type !== undefined; type = typeOf(type.base)) {
    if (type.initializer !== undefined) return type.initializer.parameters ?? [];
  }
  return [];
}

function typeOf(fqn) {
  return assemblyOf(fqn)?.types[fqn];
}

function assemblyOf(fqn) {
  assemblies ??= folders.map(readAssembly);
  return assemblies.find(({ name }) => fqn?.startsWith(`${name}.`));
}

function readAssembly(folder) {
  const compressed = join(folder, '.jsii.gz');
  return JSON.parse(existsSync(compressed) ? gunzipSync(readFileSync(compressed)) : readFileSync(join(folder, '.jsii'), 'utf8'));
}

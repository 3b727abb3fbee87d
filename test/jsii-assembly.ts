import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

// What jsii knows of the types of this package and of the CDK: `npm run build` writes down the package's.

/** A type, as a property or a parameter names it. */
export interface TypeReference {
  readonly primitive?: string;
  readonly fqn?: string;
  readonly collection?: { readonly kind: 'array' | 'map'; readonly elementtype: TypeReference };
}

/** A property of a type. */
export interface Property {
  readonly name: string;
  readonly type: TypeReference;
  readonly optional?: boolean;
}

interface Callable {
  readonly parameters?: readonly { readonly type: TypeReference }[];
  readonly returns?: { readonly type: TypeReference };
}

interface Type {
  readonly fqn: string;
  readonly kind: string;
  readonly datatype?: boolean;
  readonly interfaces?: readonly string[];
  readonly base?: string;
  readonly properties?: readonly Property[];
  readonly methods?: readonly (Callable & { readonly name: string })[];
  readonly initializer?: Callable;
}

interface Assembly {
  readonly schema: string;
  readonly filename: string;
  readonly types: { readonly [fqn: string]: Type };
}

function load(path: string): Assembly['types'] {
  const assembly = JSON.parse(readFileSync(path, 'utf8')) as Assembly;
  if (assembly.schema !== 'jsii/file-redirect') return assembly.types;
  const compressed = readFileSync(path.replace(/\.jsii$/, assembly.filename));
  return (JSON.parse(gunzipSync(compressed).toString()) as Assembly).types;
}

const cdk = load(require.resolve('aws-cdk-lib/.jsii'));

/** Whether the CDK is the oldest that the package takes. */
export const AT_FLOOR = (JSON.parse(readFileSync(require.resolve('aws-cdk-lib/package.json'), 'utf8')) as { version: string }).version === '2.257.0';

let own: Assembly['types'] | undefined;

/** The types of this package. */
export function ownTypes(): Assembly['types'] {
  own ??= load(require.resolve('../.jsii'));
  return own;
}

/** A type of the CDK's or of this package's. */
export function typeOf(fqn: string): Type | undefined {
  return fqn.startsWith('@aws-solutions-constructs/') ? ownTypes()[fqn] : cdk[fqn];
}

/** Whether a type is a struct. */
export function isStruct(fqn: string): boolean {
  return typeOf(fqn)?.datatype === true;
}

/** The structs that callers give to this package: to its classes, and as answers of the interfaces that callers implement. */
export function structsFromCallers(): string[] {
  const references = Object.values(ownTypes()).flatMap(({ kind, datatype, initializer, methods = [] }) => {
    if (kind === 'class') return [initializer, ...methods].flatMap((callable) => (callable?.parameters ?? []).map(({ type }) => type));
    return datatype === true ? [] : methods.flatMap(({ returns }) => (returns === undefined ? [] : [returns.type]));
  });
  return [...new Set(references.flatMap(({ fqn = '' }) => (isStruct(fqn) ? [fqn] : [])))].sort();
}

/** The properties of a type, those that it inherits too. */
export function propertiesOf(fqn: string): Property[] {
  const { interfaces = [], base, properties = [] } = typeOf(fqn)!;
  return [...interfaces, ...(base === undefined ? [] : [base])].flatMap(propertiesOf).concat(properties);
}

/** Whether a type has a property or a method, inherited or not. */
export function hasMember(fqn: string, member: string): boolean {
  const type = typeOf(fqn);
  if (type === undefined) return false;
  const members = [...(type.properties ?? []), ...(type.methods ?? [])].some(({ name }) => name === member);
  return members || [...(type.interfaces ?? []), type.base ?? ''].some((parent) => hasMember(parent, member));
}

import { SetupError } from '../setup-error';
import { isJsonObject, ownValue } from './json-object';

/** What the functions ask of whoever resolves a template. */
export interface IntrinsicScope {
  resolve(value: unknown): unknown;
  resolveText(value: unknown): string;
  reference(name: string): unknown;
  attribute(logicalId: string, attribute: string): string;
  condition(name: string): boolean;
  mapping(names: readonly string[]): unknown;
  placeholder(what: string, text: string): string;
}

/** Gives the value of a function's argument. */
export type IntrinsicFunction = (argument: unknown, scope: IntrinsicScope) => unknown;

/** CloudFormation's functions by name, with `Ref`. Those that only make a condition are in conditions.ts. */
export const intrinsicFunctions: ReadonlyMap<string, IntrinsicFunction> = new Map<string, IntrinsicFunction>([
  ['Ref', (name, scope) => scope.reference(String(name))],
  ['Fn::Base64', (text, scope) => Buffer.from(scope.resolveText(text)).toString('base64')],
  ['Fn::FindInMap', (names, scope) => scope.mapping(listOf('Fn::FindInMap', names, 3).slice(0, 3).map((name) => scope.resolveText(name)))],
  ['Fn::GetAtt', getAttribute],
  ['Fn::If', chooseByCondition],
  ['Fn::ImportValue', (name, scope) => {
    const text = scope.resolveText(name);
    return scope.placeholder(`Fn::ImportValue of '${text}'`, text);
  }],
  ['Fn::Join', join],
  ['Fn::Select', select],
  ['Fn::Split', (argument, scope) => {
    const [delimiter, text] = listOf('Fn::Split', argument, 2);
    return scope.resolveText(text).split(scope.resolveText(delimiter));
  }],
  ['Fn::Sub', substitute],
  ['Fn::ToJsonString', (value, scope) => JSON.stringify(scope.resolve(value))],
]);

function getAttribute(argument: unknown, scope: IntrinsicScope): string {
  const [logicalId = '', ...attribute] = typeof argument === 'string'
    ? argument.split('.')
    : listOf('Fn::GetAtt', argument, 2).map((part) => scope.resolveText(part));
  return scope.attribute(logicalId, attribute.join('.'));
}

function chooseByCondition(argument: unknown, scope: IntrinsicScope): unknown {
  const [condition, then, otherwise] = listOf('Fn::If', argument, 3);
  return scope.resolve(scope.condition(String(condition)) ? then : otherwise);
}

function join(argument: unknown, scope: IntrinsicScope): string {
  const [delimiter, parts] = listOf('Fn::Join', argument, 2);
  const resolved = scope.resolve(parts);
  if (!Array.isArray(resolved)) throw misused('Fn::Join', argument);
  return resolved.map((part: unknown) => scope.resolveText(part)).join(scope.resolveText(delimiter));
}

function select(argument: unknown, scope: IntrinsicScope): unknown {
  const [index, list] = listOf('Fn::Select', argument, 2);
  const resolved = scope.resolve(list);
  const items: readonly unknown[] = Array.isArray(resolved) ? resolved : [];
  const item = items[Number(scope.resolveText(index))];
  if (item === undefined) throw misused('Fn::Select', argument);
  return item;
}

/** One that is not closed takes the rest of the text, so that nobody looks for its end again. */
const REFERENCE = /\$\{(!?)([^}]+)(\}|$)/g;

/** `${Name}` and `${Name.Attribute}` in a text become values; `${!Name}` stays, as `${Name}`. */
function substitute(argument: unknown, scope: IntrinsicScope): string {
  const [text, given] = typeof argument === 'string' ? [argument, {}] : listOf('Fn::Sub', argument, 2);
  if (typeof text !== 'string' || !isJsonObject(given)) throw misused('Fn::Sub', argument);
  return text.replace(REFERENCE, (whole: string, literal: string, name: string, end: string) => {
    if (end === '') return whole;
    if (literal !== '') return `\${${name}}`;
    const own = ownValue(given, name.trim());
    if (own !== undefined) return scope.resolveText(own);
    return name.includes('.') ? getAttribute(name.trim(), scope) : scope.resolveText(scope.reference(name.trim()));
  });
}

function listOf(name: string, argument: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(argument) || argument.length < length) throw misused(name, argument);
  return argument;
}

function misused(name: string, argument: unknown): SetupError {
  return new SetupError(`The template has '${name}' with an argument that it does not take: ${JSON.stringify(argument).slice(0, 200)}.`);
}

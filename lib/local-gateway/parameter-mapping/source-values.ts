import { isNamedHeader } from '../../api-gateway/header-names';
import type { ParameterSource } from '../../api-gateway/mapping-expressions';
import type { NamedValue } from '../../api-gateway/named-value';
import { type JsonObject, ownValue } from '../cloudformation/json-object';
import { readBodyPath } from './body-path';

/** What the sources of mappings are read from. */
export interface SourceValues {
  readonly header: readonly NamedValue[];
  readonly path: readonly NamedValue[];
  readonly querystring: readonly NamedValue[];
  /** The payload, which becomes a text only where a mapping reads it. */
  readonly body: Buffer;
  readonly context: JsonObject;
  readonly stageVariables: { readonly [name: string]: string };
}

/** The values of a source: none where it is not there, several only where the source asks for all. */
export function valuesOf(source: ParameterSource, values: SourceValues): readonly string[] {
  switch (source.kind) {
    case 'text': return [source.text];
    case 'parameter': {
      const { location, name: wanted } = source;
      const all = values[location].filter(([name]) => location === 'header' ? isNamedHeader(wanted, name) : name === wanted).map(([, value]) => value);
      return source.takesAll ? all : all.slice(-1);
    }
    case 'body': return listOf(readBodyPath(values.body.toString('utf8'), source.path));
    case 'context': return listOf(contextText(values.context, source.names));
    case 'stageVariable': return listOf(ownText(values.stageVariables, source.name));
  }
}

/** The text of a variable of `$context`, such as `identity.sourceIp`; undefined where there is none. */
export function contextText(context: JsonObject, names: readonly string[]): string | undefined {
  let value: unknown = context;
  for (const name of names) value = typeof value === 'object' && value !== null ? ownValue(value as JsonObject, name) : undefined;
  if (value === undefined || value === null) return undefined;
  return textOfValue(value);
}

/** A value of `$context` as a text: a list or an object in JSON, nothing as an empty text. */
export function textOfValue(value: unknown): string {
  switch (typeof value) {
    case 'string': return value;
    case 'number': case 'boolean': case 'bigint': return String(value);
    case 'object': return value === null ? '' : JSON.stringify(value);
    default: return '';
  }
}

function ownText(texts: { readonly [name: string]: string }, name: string): string | undefined {
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}

function listOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

/** Where the value of a mapping comes from. */
export type ParameterSource
  = | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'parameter'; readonly group: SourceGroup; readonly name: string; readonly takesAll: boolean }
    | { readonly kind: 'body'; readonly path: string }
    | { readonly kind: 'context'; readonly names: readonly string[] }
    | { readonly kind: 'stageVariable'; readonly name: string };

/** The part of a message that a value comes from. */
export type SourceGroup = 'header' | 'path' | 'querystring';

/** Parses an expression; `message` is what those start with that read a message: `method.request.`. Undefined for what is none. */
export function parseSource(expression: string, message: string): ParameterSource | undefined {
  if (/^'.*'$/s.test(expression)) return { kind: 'text', text: expression.slice(1, -1) };
  if (expression.startsWith('context.')) return { kind: 'context', names: expression.split('.').slice(1) };
  if (expression.startsWith('stageVariables.')) return { kind: 'stageVariable', name: expression.slice('stageVariables.'.length) };
  return expression.startsWith(message) ? parseMessagePart(expression.slice(message.length)) : undefined;
}

function parseMessagePart(part: string): ParameterSource | undefined {
  if (part === 'body') return { kind: 'body', path: '$' };
  if (part.startsWith('body.') || part.startsWith('body[')) return { kind: 'body', path: `$${part.slice('body'.length)}` };
  const [, multiple, group, name] = /^(multivalue)?(header|path|querystring)\.(.+)$/.exec(part) ?? [];
  if (group === undefined || name === undefined) return undefined;
  return { kind: 'parameter', group: group as SourceGroup, name, takesAll: multiple !== undefined };
}

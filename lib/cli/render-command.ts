import { MappingTemplate, type RenderRequest } from '../testing';
import { printable } from './printable';
import { readJsonObject, readText } from './read-json';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';

/** What `render` was told. */
export interface RenderArguments {
  readonly templatePath: string;
  /** The file with the request, if one was given. */
  readonly requestPath?: string;
}

/** Renders a mapping template and prints the text. */
export function renderCommand({ templatePath, requestPath }: RenderArguments, terminal: Terminal): void {
  const source = readText(templatePath, 'the mapping template');
  const request = requestPath === undefined ? {} : requestFrom(requestPath);
  const text = rendered(source, request, templatePath);
  const shown = printable(text);
  terminal.out(shown.endsWith('\n') || shown === '' ? shown : `${shown}\n`);
}

function rendered(source: string, request: RenderRequest, path: string): string {
  try {
    return MappingTemplate.fromString(source).render(request).body;
  } catch (error) {
    if (error instanceof Error && error.name === 'MappingTemplateError') {
      const [problem = '', ...excerpt] = error.message.split(/(?=\n)/);
      throw new UsageError(`${path}: ${problem}`, 1, excerpt.join(''));
    }
    throw error;
  }
}

const MAPS = ['pathParameters', 'queryStringParameters', 'headers', 'stageVariables'];
const KEYS = [...MAPS, 'body', 'context'];

/** The request in a file, which has the form of `testing.RenderRequest`. */
function requestFrom(path: string): RenderRequest {
  const request = readJsonObject(path, 'the request');
  for (const [key, value] of Object.entries(request)) {
    if (!KEYS.includes(key)) throw new UsageError(`the request '${path}' has a key '${key}'; it may have ${KEYS.join(', ')}`);
    if (key === 'body' && typeof value !== 'string') throw new UsageError(`'body' in '${path}' must be a text: write JSON as a text, too`);
    if (key !== 'body' && !isObject(value)) throw new UsageError(`'${key}' in '${path}' must be an object`);
    if (MAPS.includes(key) && !holdsTexts(value)) throw new UsageError(`the values of '${key}' in '${path}' must be texts`);
  }
  return request;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function holdsTexts(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((each) => typeof each === 'string');
}

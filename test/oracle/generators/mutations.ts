import * as fc from 'fast-check';
import type { Text } from './combine';

const special = fc.constantFrom(
  '#', '$', '!', '{', '}', '(', ')', '[', ']', '"', "'", '\\', '.', ',', '@', '|', '=', '<', '>', '&', '*', '-', '+', '%', '/', ':', '0', 'a', ' ', '\n', '\t',
  '#end', '#if(', '#else', '#set(', '##', '#*', '*#', '#[[', ']]#', '$x', '${', '$!{', '..', '&&', '==', ' in ', '\\\\', '\r\n', '$input', '.size()', '[0]',
);

type Edit = (template: string, at: number, extra: string) => string;

const edits: Edit[] = [
  (template, at) => template.slice(0, at) + template.slice(at + 1),
  (template, at) => template.slice(0, at) + template.slice(at + 1),
  (template, at, extra) => template.slice(0, at) + extra + template.slice(at),
  (template, at, extra) => template.slice(0, at) + extra + template.slice(at),
  (template, at, extra) => template.slice(0, at) + extra + template.slice(at + extra.length),
  (template, at) => template.slice(0, at) + template.charAt(at) + template.slice(at),
  (template, at) => template.slice(0, at) + template.charAt(at + 1) + template.charAt(at) + template.slice(at + 2),
  (template, at) => template.slice(0, at) + template.slice(at + 7),
  (template, at) => template.slice(0, at),
  (template, at) => template.slice(at),
];

/** The template with one to three small edits, where a slip of the keyboard could make them. */
export function mutated(template: Text): Text {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const slips = fc.array(fc.tuple(fc.constantFrom(...edits), place, special), { minLength: 1, maxLength: 3 });
  return fc.tuple(template, slips).map(([text, chosen]) =>
    chosen.reduce((result, [edit, share, extra]) => edit(result, Math.floor(share * result.length), extra), text));
}

import { type Disagreement, suspectsAmong } from './comparison';
import type { OracleCase } from './generators/cases';
import type { OracleRequest } from './generators/requests';
import type { RealEngine } from './real-engine/real-engine';

/** Templates this short have every pair of their letters left out in turn. */
const SHORT = 60;

/** The same disagreement on a case from which nothing more can be left out. */
export async function shrink(engine: RealEngine, found: Disagreement): Promise<Disagreement> {
  let smallest = found;
  for (let before = ''; before !== JSON.stringify(smallest.tried);) {
    before = JSON.stringify(smallest.tried);
    smallest = await firstThatStays(engine, smallest, withLessOfRequest);
    smallest = await withoutChunks(engine, smallest, 'template');
    smallest = await withoutChunks(engine, smallest, 'body');
    smallest = await firstThatStays(engine, smallest, withoutPairs);
  }
  return smallest;
}

/** Applies the first of the smaller cases that shows the same, until none does. */
async function firstThatStays(engine: RealEngine, from: Disagreement, smaller: (tried: OracleCase) => OracleCase[]): Promise<Disagreement> {
  let smallest = from;
  for (;;) {
    const next = await firstAlike(engine, smallest, smaller(smallest.tried));
    if (next === undefined) return smallest;
    smallest = next;
  }
}

async function withoutChunks(engine: RealEngine, from: Disagreement, part: 'template' | 'body'): Promise<Disagreement> {
  let smallest = from;
  for (let size = Math.ceil(textOf(from.tried, part).length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    smallest = await firstThatStays(engine, smallest, (tried) => {
      const text = textOf(tried, part);
      const starts = Array.from({ length: Math.ceil(text.length / size) }, (_, index) => index * size);
      return starts.map((start) => withText(tried, part, text.slice(0, start) + text.slice(start + size)));
    });
  }
  return smallest;
}

async function firstAlike(engine: RealEngine, like: Disagreement, cases: OracleCase[]): Promise<Disagreement | undefined> {
  const batch = 64;
  for (let start = 0; start < cases.length; start += batch) {
    const { suspects } = await suspectsAmong(engine, cases.slice(start, start + batch));
    const alike = suspects.find((other) => causeOf(other) === causeOf(like));
    if (alike !== undefined) return alike;
  }
  return undefined;
}

/** What two disagreements have in common that are probably one fault. */
export function causeOf({ difference, real, own }: Disagreement): string {
  const failure = (own.crash ?? own.failure ?? real.failure ?? '').split('\n', 1)[0]!;
  return `${difference}: ${failure.replace(/["'`].*["'`]/, '…').replace(/\d+/g, '0').slice(0, 70)}`;
}

function textOf(tried: OracleCase, part: 'template' | 'body'): string {
  return part === 'template' ? tried.template : tried.request.body ?? '';
}

function withText(tried: OracleCase, part: 'template' | 'body', text: string): OracleCase {
  return part === 'template' ? { ...tried, template: text } : { ...tried, request: { ...tried.request, body: text } };
}

/** Without one field of the request, or one member of a field. */
function withLessOfRequest(tried: OracleCase): OracleCase[] {
  const fields = Object.keys(tried.request) as (keyof OracleRequest)[];
  return fields.flatMap((field) => {
    const value = tried.request[field];
    const members = typeof value === 'object' ? Object.keys(value) : [];
    return [without(tried.request, field), ...members.map((name) => ({ ...tried.request, [field]: without(value as object, name) }))];
  }).map((request) => ({ ...tried, request }));
}

function without(record: object, name: string): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}

/** Without a directive and an `#end`, and, when it is short, without any two letters. */
function withoutPairs(tried: OracleCase): OracleCase[] {
  const { template } = tried;
  const starts = [...template.matchAll(/#\{?(?:if|foreach|define)\}?\s*\([^()]*(?:\([^()]*\)[^()]*)*\)/g)];
  const ends = [...template.matchAll(/#end|#\{end\}/g)];
  const cuts: [number, number, number, number][] = starts.flatMap((start) => ends.filter((end) => end.index > start.index)
    .map((end): [number, number, number, number] => [start.index, start[0].length, end.index, end[0].length]));
  if (template.length <= SHORT) {
    for (let left = 0; left < template.length; left++) {
      for (let right = left + 1; right < template.length; right++) cuts.push([left, 1, right, 1]);
    }
  }
  return cuts.map(([left, leftLength, right, rightLength]) => ({
    ...tried,
    template: template.slice(0, left) + template.slice(left + leftLength, right) + template.slice(right + rightLength),
  }));
}

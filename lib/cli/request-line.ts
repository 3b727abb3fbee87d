import type { ClientResponse } from '../local-gateway';
import { printable, printableLine } from './printable';
import { coloured, type Colour } from './terminal';

/** A request with its query string, as its client wrote it. */
export function requestText({ request: { httpMethod, path, queryString = '' } }: ClientResponse): string {
  return printableLine(`${httpMethod} ${path}${queryString === '' ? '' : `?${queryString}`}`);
}

/**
 * A request in one line, for a person: when it came, what it was answered, how long that took, and why it was refused. The excerpt of a
 * template that failed stands below.
 */
export function prettyLine(response: ClientResponse, reason: string | undefined, time: Date, coloursShown: boolean): string {
  const { statusCode, durationMillis, integrationMillis } = response;
  const status = coloured(String(statusCode), colourOf(statusCode), coloursShown);
  const model = integrationMillis === undefined ? '' : ` (model ${integrationMillis} ms)`;
  const [why = '', ...below] = printable(reason ?? `${durationMillis} ms${model}`).split('\n');
  const excerpt = below.filter((line) => line !== '').map((line) => `\n            ${line}`);
  return `${timeText(time)}  ${status}  ${requestText(response)}   ${why}${excerpt.join('')}\n`;
}

/** A request as one line of JSON, for a program. */
export function jsonLine(response: ClientResponse, reason: string | undefined, time: Date): string {
  const { statusCode, request: { httpMethod, path, queryString }, durationMillis, integrationMillis } = response;
  const line = { time: time.toISOString(), status: statusCode, httpMethod, path, queryString, durationMillis, integrationMillis, reason };
  return `${printableLine(JSON.stringify(line))}\n`;
}

/** Hours, minutes and seconds of the day, where the terminal is. */
function timeText(time: Date): string {
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}

function colourOf(statusCode: number): Colour {
  if (statusCode < 400) return 'green';
  return statusCode < 500 ? 'yellow' : 'red';
}

/** One line of the benchmarks' table. */
export interface Row {
  /** What was measured. */
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  /** What the figure is to be: at least `atLeast`, at most `atMost`. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Why there is no figure. */
  readonly skipped?: string;
}

/** Whether the figure is within its bounds; what was skipped is. */
export function holds({ figure, atLeast = -Infinity, atMost = Infinity, skipped }: Row): boolean {
  return skipped !== undefined || (figure >= atLeast && figure <= atMost);
}

/** The rows as a table, each with its bound and whether it holds. */
export function tableOf(rows: Row[]): string {
  const cells = rows.map((row) => [row.what, figureText(row), boundText(row), row.skipped ?? (holds(row) ? 'ok' : 'MISSED')]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => line[column]!.length)));
  return cells.map(([what, figure, bound, verdict]) =>
    `${what!.padEnd(widths[0]!)}  ${figure!.padStart(widths[1]!)}  ${bound!.padEnd(widths[2]!)}  ${verdict!}`.trimEnd()).join('\n');
}

/** The middle of some figures. */
export function median(figures: number[]): number {
  return [...figures].sort((left, right) => left - right)[Math.floor(figures.length / 2)]!;
}

function figureText({ figure, unit, skipped }: Row): string {
  if (skipped !== undefined) return '-';
  const digits = figure >= 1000 ? Math.round(figure).toLocaleString('en') : figure.toFixed(figure < 10 ? 2 : 1);
  return `${digits} ${unit}`.trimEnd();
}

function boundText({ atLeast, atMost, unit }: Row): string {
  if (atLeast !== undefined) return `at least ${atLeast} ${unit}`.trimEnd();
  return atMost === undefined ? '' : `at most ${atMost} ${unit}`.trimEnd();
}

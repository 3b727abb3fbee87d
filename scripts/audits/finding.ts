/** What a tool reports. */
export interface Finding {
  /** The tool's name for the rule. */
  readonly rule: string;
  readonly level: Level;
  /** The path of the construct below its stack. */
  readonly resource: string;
}

export type Level = 'error' | 'warning' | 'information';

/** A finding that stays, and why. */
export type Accepted = readonly [rule: Finding['rule'], level: Level, resource: string, reason: string];

export type ToolName = 'cdk-nag' | 'cfn-lint' | 'checkov' | 'cfn-guard';

export type AcceptedByTool = { readonly [tool in ToolName]: readonly Accepted[] };

/** One line a finding, in an order of their own. */
export function linesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, level, resource }) => `${level} ${rule} at ${resource}`).sort();
}

export function linesOfAccepted(accepted: readonly Accepted[]): string[] {
  return linesOf(accepted.map(([rule, level, resource]) => ({ rule, level, resource })));
}

/** What is in one list and not in the other, a line as often as it is there more often. */
export function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const place = left.indexOf(line);
    if (place === -1) return true;
    left.splice(place, 1);
    return false;
  });
}

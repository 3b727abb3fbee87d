// Has each tool audit the construct with its defaults and the README's hardened recipe, and compares what it reports with what is accepted,
// exactly. Where a template of AWS's own construct is kept beside the project, the defaults must have no finding that it has not.
//
//   npm run test:audits [-- TOOL…] [--require TOOL,…] [--reference FILE]
//
// A tool that cannot be installed here is skipped; one that is required fails then.
import { parseArgs } from 'node:util';
import { acceptedByDefault } from './accepted/by-default';
import { acceptedWhenHardened } from './accepted/when-hardened';
import { hardened, withDefaults } from './audited-stacks';
import { linesOf, linesOfAccepted, without } from './finding';
import { recordedReference } from './reference';
import { cdkNag } from './tools/cdk-nag';
import { cfnGuard } from './tools/cfn-guard';
import { cfnLint } from './tools/cfn-lint';
import { checkov } from './tools/checkov';
import type { Tool } from './tools/tool';

const tools = new Map([cdkNag, cfnLint, checkov, cfnGuard].map((tool) => [tool.name as string, tool]));
const { asked, required, reference } = readArguments();
const subjects = { defaults: withDefaults(), hardened: hardened() };
const referenceSubject = reference === undefined ? undefined : recordedReference(reference, subjects.defaults);

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const tool of asked) {
  const start = Date.now();
  const { verdict, text } = outcomeOf(tool);
  counts[verdict] += 1;
  say(`${tool.name}: ${verdict} (${Math.round((Date.now() - start) / 1000)} s), ${text}`);
}
if (reference === undefined) say('not compared with the reference: its template was not given by --reference');
say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;

function outcomeOf(tool: Tool): { verdict: keyof typeof counts; text: string } {
  try {
    const missing = tool.missing();
    if (missing !== undefined) return { verdict: required.has(tool.name) ? 'failed' : 'skipped', text: `there is no ${missing} on this machine` };
    const { problems, text } = audit(tool);
    return problems.length === 0 ? { verdict: 'passed', text } : { verdict: 'failed', text: `${text}\n  ${problems.join('\n  ')}` };
  } catch (error) {
    return { verdict: 'failed', text: String(error) };
  }
}

function audit(tool: Tool): { problems: string[]; text: string } {
  const defaults = linesOf(tool.findingsIn(subjects.defaults));
  const whenHardened = linesOf(tool.findingsIn(subjects.hardened));
  const problems = [
    ...differences('defaults', defaults, linesOfAccepted(acceptedByDefault[tool.name])),
    ...differences('hardened', whenHardened, linesOfAccepted(acceptedWhenHardened[tool.name])),
  ];
  const text = `findings: ${defaults.length} by default, ${whenHardened.length} when hardened`;
  if (referenceSubject === undefined) return { problems, text };
  const ofReference = linesOf(tool.findingsIn(referenceSubject));
  const more = without(defaults, ofReference).map((line) => `defaults: the reference has no ${line}`);
  return { problems: [...problems, ...more], text: `${text}, ${ofReference.length} in the reference` };
}

function differences(subject: string, found: string[], accepted: string[]): string[] {
  return [
    ...without(found, accepted).map((line) => `${subject}: not accepted: ${line}`),
    ...without(accepted, found).map((line) => `${subject}: accepted, but not found any more: ${line}`),
  ];
}

function readArguments(): { asked: Tool[]; required: Set<string>; reference: string | undefined } {
  const { positionals, values } = parseArgs({
    allowPositionals: true, options: { require: { type: 'string', default: '' }, reference: { type: 'string' } },
  });
  const required = new Set(values.require.split(',').filter((name) => name !== ''));
  const names = positionals.length === 0 ? [...tools.keys()] : [...new Set([...positionals, ...required])];
  const unknown = [...names, ...required].filter((name) => !tools.has(name));
  if (unknown.length > 0) {
    process.stderr.write(`no such tool: ${unknown.join(', ')}; there are ${[...tools.keys()].join(', ')}\n`);
    process.exit(2);
  }
  return { asked: names.flatMap((name) => tools.get(name) ?? []), required, reference: values.reference };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

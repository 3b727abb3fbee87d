import { existsSync } from 'node:fs';
import { chromium, crates, file, goProxy, mavenCentral, nodePackages, nuget, program, pypi, python, type Need } from './needs';
import type { Step } from './step';

const java = [program('java', '-version'), program('javac', '-version'), program('mvn', '--version'), mavenCentral];
const go = [program('go', 'version'), goProxy];
const pythonPackages = [python, pypi];
const parity = [file('../shared/parity/check')];
const recordings = [file('../shared/conformance/check')];

const REFERENCE = '../shared/parity/expected/minimal.json';

/** What must hold before a commit. */
const beforeCommit: readonly Step[] = [
  built('unit', 'unit tests', ['npm', 'run', '--silent', 'test:unit']),
  built('bundles', 'what users call, on the bundles', ['npm', 'run', '--silent', 'test:build']),
  built('lint', 'lint', ['npm', 'run', '--silent', 'lint']),
  built('types', 'types', ['npm', 'run', '--silent', 'typecheck']),
  built('integ', "the integration tests' templates", ['npm', 'run', '--silent', 'test:integ']),
  built('readme', "the README's examples", ['npm', 'run', '--silent', 'test:readme']),
  built('docs', 'API.md', ['npm', 'run', '--silent', 'test:docs']),
  built('notice', 'NOTICE', ['npm', 'run', '--silent', 'test:notice']),
  built('package', 'the package where it is installed', ['npm', 'run', '--silent', 'test:package']),
  built('content', "the package's files", ['npm', 'run', '--silent', 'test:package-content']),
  built('api', 'the public API beside the last release', ['npm', 'run', '--silent', 'test:api']),
  { id: 'commits', title: 'commit messages', command: ['npm', 'run', '--silent', 'test:commits'] },
];

/** All steps, in the order in which they are started. */
export const steps: readonly Step[] = [
  { id: 'build', title: 'build', command: ['npm', 'run', '--silent', 'build'] },
  ...beforeCommit,
  built('newest-cdk', 'unit tests on the newest CDK', ['npm', 'run', '--silent', 'test:newest-cdk']),
  inLanguage('java', 'Java', java),
  built('audit-python', 'audits by cfn-lint and checkov', audit('cfn-lint', 'checkov'), pythonPackages),
  {
    ...built('audit-guard', 'audits by cfn-guard', audit('cfn-guard'), [...pythonPackages, program('cargo', '--version'), crates]),
    after: ['audit-python'],
  },
  {
    ...built('accepted', 'what passes the rules of the props, by cfn-lint', ['npm', 'run', '--silent', 'test:accepted'], pythonPackages),
    after: ['audit-python'],
  },
  built('audit-nag', 'audits by cdk-nag', audit('cdk-nag')),
  inLanguage('go', 'Go', go),
  inLanguage('python', 'Python', pythonPackages),
  { ...inLanguage('dotnet', '.NET', [program('dotnet', '--version'), nuget]), without: bindings('dotnet') },
  built('node-versions', 'unit tests and an app on other versions of Node.js', ['npm', 'run', '--silent', 'test:node-versions'], [nodePackages]),
  built('oracle', 'generated templates, beside Apache Velocity', ['npm', 'run', '--silent', 'test:oracle', '--', '--seed', '20261122', '--runs', '20000'], java),
  built('fuzz', 'random templates', ['npm', 'run', '--silent', 'test:fuzz', '--', '--seed', '7', '--runs', '20000']),
  built('properties', 'properties, 10,000 runs', ['npm', 'run', '--silent', 'test:properties']),
  built('reproducible', 'the same npm tarball twice', ['npm', 'run', '--silent', '--ignore-scripts', 'test:reproducible']),
  built('unicode', "the tables of Unicode's data", ['npm', 'run', '--silent', 'unicode', '--', '--check']),
  built('shell', 'shell scripts', ['npm', 'run', '--silent', 'lint:shell'], pythonPackages),
  { ...built('workflows', "GitHub's workflows", ['npm', 'run', '--silent', 'lint:workflows'], [...go, ...pythonPackages]), after: ['shell'] },
  built('main-job', 'the main job', ['npm', 'start', '--silent', '--ignore-scripts', '--', '--once'], [program('python3', '--version')]),
  built('model-server', 'the API in front of a real model server', ['npm', 'run', '--silent', 'test:model-server'], pythonPackages),
  built('browser', 'the API called by pages of other origins in Chromium', ['npm', 'run', '--silent', '--ignore-scripts', 'test:browser', '--', '--require'], [chromium]),
  built('first-hour', 'the first hour of a newcomer', ['npm', 'run', '--silent', 'test:first-hour'], [program('python3', '--version')]),
  built('unreachable', 'CI itself where registries are out of reach', ['npm', 'run', '--silent', 'test:ci']),
  built('parity', 'parity with the reference', ['../shared/parity/check', '.'], parity),
  { ...built('parity-newest', 'parity on the newest CDK', ['../shared/parity/check', '.cache/newest-cdk'], parity), after: ['newest-cdk'] },
  built('conformance', 'requests recorded on API Gateway, no false alarms, JsonPath and Velocity as they are', ['npm', 'run', '--silent', 'test:conformance'], recordings),
  built('templates', 'templates recorded on API Gateway', ['../shared/conformance/check', '.', '--quiet'], recordings),
  { ...built('hostile', 'hostile templates', ['npm', 'run', '--silent', 'test:hostile', '--', '--silent']), alone: true },
  { ...built('command', 'the command, on this system', ['npm', 'run', '--silent', 'test:command']), onRequest: true },
];

/** Names for several steps. */
export const groups: ReadonlyMap<string, readonly string[]> = new Map([
  ['commit', ['build', ...beforeCommit.map(({ id }) => id)]],
  ['audits', ['audit-nag', 'audit-python', 'audit-guard', 'accepted']],
]);

function built(id: string, title: string, command: readonly string[], needs: readonly Need[] = []): Step {
  return { id, title, command, needs, after: ['build'] };
}

/** It takes the translations of the README's examples, which the step `readme` has made. */
function inLanguage(id: string, title: string, needs: readonly Need[]): Step {
  return { id, title: `the package in ${title}`, command: [...bindings(id), '--require', id], needs, after: ['readme'] };
}

function bindings(language: string): readonly string[] {
  return ['npm', 'run', '--silent', '--ignore-scripts', 'test:bindings', '--', language];
}

function audit(...tools: readonly string[]): readonly string[] {
  const compared = existsSync(REFERENCE) ? ['--reference', REFERENCE] : [];
  return ['npm', 'run', '--silent', 'test:audits', '--', ...tools, '--require', tools.join(','), ...compared];
}

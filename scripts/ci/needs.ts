import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Something outside the project that a step needs. */
export interface Need {
  readonly name: string;
  /** Whether this machine has it. It is looked for once. */
  readonly isHere: () => Promise<boolean>;
}

/** An answer that takes longer will not come. */
const LONGEST_ANSWER_MS = 120_000;

/** A program on the path that runs with the parameters. */
export function program(name: string, ...parameters: readonly string[]): Need {
  return need(name, async () => runs(tmpdir(), {}, name, ...parameters));
}

/** A file or folder beside the project. */
export function file(path: string): Need {
  return need(path, async () => Promise.resolve(existsSync(path)));
}

/** Python, with what makes virtual environments. */
export const python = need('python3 with the modules venv and ensurepip', async () => runs(tmpdir(), {}, 'python3', '-c', 'import venv, ensurepip'));

// Each registry is asked by its own client, for a small thing, with an empty cache: so the client's settings hold, whatever they are.

export const pypi = need('PyPI', async () => inEmptyFolder(async (folder) =>
  await runs(folder, {}, 'python3', '-m', 'venv', 'venv')
  && runs(folder, { PIP_FIND_LINKS: '' }, join('venv', 'bin', 'pip'), 'download', '--no-deps', '--no-cache-dir', '--retries', '0', 'iniconfig')));

export const mavenCentral = need('Maven Central', async () => inEmptyFolder(async (folder) => {
  writeFileSync(join(folder, 'pom.xml'), `<project><modelVersion>4.0.0</modelVersion>
<parent><groupId>org.junit</groupId><artifactId>junit-bom</artifactId><version>5.10.2</version></parent>
<artifactId>probe</artifactId><packaging>pom</packaging></project>`);
  return runs(folder, {}, 'mvn', '--batch-mode', '--quiet', `-Dmaven.repo.local=${join(folder, 'repository')}`, 'validate');
}));

export const goProxy = need("Go's proxy", async () => inEmptyFolder(async (folder) =>
  runs(folder, { GOMODCACHE: join(folder, 'modules'), GOFLAGS: '-modcacherw' }, 'go', 'list', '-m', 'golang.org/x/text@v0.3.0')));

export const crates = need('crates.io', async () => inEmptyFolder(async (folder) => runs(folder, {}, 'cargo', 'info', '--quiet', 'cfn-guard@3.1.1')));

export const nuget = need('NuGet', async () => inEmptyFolder(async (folder) => {
  writeFileSync(join(folder, 'probe.csproj'), `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
<ItemGroup><PackageReference Include="Newtonsoft.Json" Version="13.0.3" /></ItemGroup></Project>`);
  return runs(folder, { NUGET_PACKAGES: join(folder, 'packages') }, 'dotnet', 'restore', '--no-cache');
}));

/** Node.js itself, as npm packages carry it. */
export const nodePackages = need('Node.js as npm packages', async () =>
  runs(tmpdir(), {}, 'npm', 'view', '--silent', `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}@22`, 'version'));

/** Debian's Chromium, which root can install. */
export const chromium = need('Chromium', async () => existsSync('/usr/bin/chromium') || (process.getuid?.() === 0
  && await runs(tmpdir(), {}, 'apt-get', '--quiet', '-o', 'APT::Update::Error-Mode=any', 'update')
  && runs(tmpdir(), {}, 'apt-get', '--quiet', '--yes', '--download-only', 'install', 'chromium')));

function need(name: string, look: () => Promise<boolean>): Need {
  let answer: Promise<boolean> | undefined;
  return {
    name,
    isHere: async () => {
      answer ??= look();
      return answer;
    },
  };
}

async function inEmptyFolder(action: (folder: string) => Promise<boolean>): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'probe-'));
  try {
    return await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a command ends with 0. */
async function runs(folder: string, variables: NodeJS.ProcessEnv, command: string, ...parameters: readonly string[]): Promise<boolean> {
  const child = spawn(command, parameters, { cwd: folder, env: { ...process.env, ...variables }, stdio: 'ignore', timeout: LONGEST_ANSWER_MS });
  return new Promise((resolve) => {
    child.on('error', () => {
      resolve(false);
    });
    child.on('close', (status) => {
      resolve(status === 0);
    });
  });
}

#!/usr/bin/env node
import { main } from './main';
import { processTerminal } from './terminal';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop.abort();
  });
}

// Whoever reads the output may hang up: `apigw-sagemaker serve | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  stop.abort();
});

void main(process.argv.slice(2), processTerminal(), stop.signal).then((exitCode) => {
  process.exitCode = exitCode;
});

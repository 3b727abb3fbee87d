// A model container that answers at once. Prints its URL.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const ANSWER = JSON.stringify({ predictions: [{ scores: [3.4] }, { scores: [1.1] }, { scores: [4.6] }] });

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => response.setHeader('Content-Type', 'application/json').end(ANSWER));
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`));

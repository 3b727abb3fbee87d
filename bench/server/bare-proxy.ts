// bare-proxy URL: the same hop with nothing but Node's http: each request is posted to the model, with its headers and payload, and the
// answer is passed back.
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

const { hostname, port } = new URL(process.argv[2]!);
const agent = new Agent({ keepAlive: true });

const server = createServer((incoming, outgoing) => {
  const call = request({ agent, hostname, port, method: 'POST', path: '/invocations', headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(outgoing);
  });
  call.on('error', () => outgoing.destroy());
  incoming.pipe(call);
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`));

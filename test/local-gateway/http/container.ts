import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'http';
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from 'net';

/** A container of a test's: where it is, what it was asked, and how to stop it. */
export interface TestContainer {
  readonly url: URL;
  readonly requests: readonly ReceivedRequest[];
  /** The connections that are open. */
  readonly connections: () => number;
  readonly stop: () => Promise<void>;
}

/** What a container was asked. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly rawHeaders: readonly string[];
  readonly body: string;
  readonly bytes: Buffer;
}

type Answer = (body: string, response: ServerResponse, message: IncomingMessage) => void;

/** A container that answers each request, once it is read, as `answer` does. */
export async function startContainer(answer: Answer): Promise<TestContainer> {
  const requests: ReceivedRequest[] = [];
  const listener: RequestListener = (message, response) => {
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('error', () => undefined);
    message.on('end', () => {
      const bytes = Buffer.concat(chunks);
      const body = bytes.toString();
      requests.push({ method: message.method!, url: message.url!, rawHeaders: message.rawHeaders, body, bytes });
      answer(body, response, message);
    });
  };
  return started(createServer(listener), requests);
}

/** A container that speaks no HTTP of Node's: `talk` gets each connection once something came on it. */
export async function startSocketContainer(talk: (socket: Socket) => void): Promise<TestContainer> {
  return started(createSocketServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      talk(socket);
    });
  }), []);
}

/** Where nothing listens. */
export async function unusedUrl(): Promise<URL> {
  const { url, stop } = await startContainer(() => undefined);
  await stop();
  return url;
}

async function started(server: Server, requests: readonly ReceivedRequest[]): Promise<TestContainer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: 1024 }, resolve));
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    requests,
    connections: () => sockets.size,
    stop: () => new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      for (const socket of sockets) socket.destroy();
    }),
  };
}

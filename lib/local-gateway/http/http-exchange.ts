import type { EventEmitter } from 'events';
import { type ClientRequest, type RequestOptions, request as httpRequest } from 'http';
import type { NamedValue } from '../../api-gateway/named-value';
import { readAll } from './byte-stream';
import { ContainerError, StaleConnectionError } from './container-error';
import { joinedHeaders } from './raw-headers';

/** What a container answered. */
export interface ContainerResponse {
  readonly statusCode: number;
  /** The headers, with their names as the container writes them; of one that came more than once, the values with commas between. */
  readonly headers: readonly NamedValue[];
  readonly body: Buffer;
}

/** What bounds an exchange. */
export interface ExchangeBounds {
  /** The time until the whole answer is there. */
  readonly timeoutMillis: number;
  /** The most bytes of an answer. */
  readonly answerLimit: number;
  /** Who waits for the answer: once this closes, nobody does. */
  readonly waiting?: EventEmitter;
}

/** Sends one request and reads the answer; throws a ContainerError where none comes within the bounds. */
export function exchange(options: RequestOptions, body: Buffer, bounds: ExchangeBounds): Promise<ContainerResponse> {
  const { timeoutMillis, answerLimit, waiting } = bounds;
  return new Promise((resolve, reject) => {
    const request = requestFor(options);
    const giveUp = (failure: Error) => {
      reject(failure);
      request.destroy();
    };
    const onGone = () => {
      giveUp(new ContainerError('aborted', 'the client is gone'));
    };
    const timer = setTimeout(() => {
      giveUp(new ContainerError('timeout', `no answer within ${timeoutMillis} ms`));
    }, timeoutMillis);
    request.on('close', () => {
      clearTimeout(timer);
      waiting?.off('close', onGone);
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      giveUp(failureBeforeAnswer(error, request.reusedSocket));
    });
    request.on('information', ({ statusCode }) => {
      giveUp(new ContainerError('broken', `the answer has the status ${statusCode}, which cannot end a request`));
    });
    request.on('upgrade', (_response, socket) => {
      socket.destroy();
      giveUp(new ContainerError('broken', 'the answer changes to another protocol'));
    });
    request.on('response', (response) => {
      readAll(response, answerLimit).then((bytes) => {
        if (bytes === undefined) giveUp(new ContainerError('too-large', `the answer has more than ${answerLimit} bytes`));
        else resolve({ statusCode: response.statusCode ?? 0, headers: joinedHeaders(response.rawHeaders), body: bytes });
      }, () => {
        giveUp(new ContainerError('broken', 'the answer broke off'));
      });
    });
    waiting?.once('close', onGone);
    request.end(body);
  });
}

function requestFor(options: RequestOptions): ClientRequest {
  try {
    return httpRequest(options);
  } catch (error) {
    // A line break in a header, which only a mapping can have put there.
    throw new ContainerError('unsendable', `the request cannot be sent: ${(error as Error).message}`);
  }
}

function failureBeforeAnswer({ code = '', message }: NodeJS.ErrnoException, reusedSocket: boolean): Error {
  const closed = code === 'ECONNRESET' || code === 'EPIPE';
  if (closed && reusedSocket) return new StaleConnectionError(message);
  if (closed) return new ContainerError('broken', 'the connection was closed before an answer');
  if (code.startsWith('HPE_')) return new ContainerError('broken', `the answer is not HTTP (${code})`);
  return new ContainerError('unreachable', code === '' ? message : code);
}

import type { Readable } from 'stream';

/** All bytes of a stream; undefined as soon as there are more than `limit`, and the rest is left unread. */
export function readAll(stream: Readable, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    stream.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) {
        stream.pause();
        stream.removeAllListeners('data');
        resolve(undefined);
        return;
      }
      chunks.push(chunk);
    });
    stream.on('end', () => {
      resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
    });
    stream.on('error', reject);
    // A stream that is destroyed without an error ends neither way.
    stream.on('close', () => {
      if (!stream.readableEnded) reject(new Error('the stream was closed'));
    });
  });
}

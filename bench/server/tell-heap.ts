// Loaded before a server: answers each message with the bytes of its heap that are in use once all garbage is collected.
process.on('message', () => {
  globalThis.gc!();
  process.send!(process.memoryUsage().heapUsed);
});
// A channel that is open does not keep the server alive.
process.channel!.unref();

// A model container that answers at once. Prints its port.
const { createServer } = require('node:http');

const answer = JSON.stringify({ predictions: [{ scores: [3.4] }, { scores: [1.1] }, { scores: [4.6] }] });

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => response.setHeader('Content-Type', 'application/json').end(answer));
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`));

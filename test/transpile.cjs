// Jest's transform of TypeScript. Node.js loads it before anything is transpiled, so it is JavaScript itself.
const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

/** @type {import('esbuild').TransformOptions} */
const options = {
  loader: 'ts', format: 'cjs', target: 'es2022', sourcemap: 'external', tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
};

module.exports = {
  getCacheKey: (source, path) => createHash('sha1').update(JSON.stringify([version, options, path, source])).digest('hex'),
  process: (source, path) => transformSync(source, { ...options, sourcefile: path }),
};

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/make-temporary-folder.ts',
  globalTeardown: '<rootDir>/test/remove-temporary-folder.ts',
  roots: ['<rootDir>/test'],
  // Test files run in a vm, where each mention of another global than these costs a call of Node.js.
  sandboxInjectedGlobals: ['Math', 'Number', 'String', 'Array', 'Object', 'Map', 'Set', 'BigInt'],
  // Jest would leave a processor idle.
  maxWorkers: '100%',
  // A test that hangs is to end; one on a slow machine is not.
  testTimeout: 120_000,
  testMatch: ['**/*.test.ts'],
  // These take minutes: `npm run test:hostile` and `npm run test:ci`.
  testPathIgnorePatterns: ['/node_modules/', '/hostile-', '/unreachable-registries'],
  // The examples name the package as their users do; what is tested is the source.
  moduleNameMapper: { '^@aws-solutions-constructs/aws-apigateway-sagemakerendpoint$': '<rootDir>/lib' },
  // Types are checked once, by `npm run typecheck`: here each file is only transpiled.
  transform: { '^.+\\.ts$': '<rootDir>/test/transpile.cjs' },
  collectCoverageFrom: ['lib/**/*.ts'],
  // Counters in the code would take as long as the tests themselves.
  coverageProvider: 'v8',
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcovonly'],
  coverageThreshold: { global: { lines: 99, branches: 96, functions: 98 } },
};

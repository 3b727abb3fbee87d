const sources = require('./jest.config');

/** The fixtures, and the suites of what users call, on the bundles in build/ in place of lib/. */
module.exports = {
  ...sources,
  testMatch: ['<rootDir>/test/testing/*.test.ts', '<rootDir>/test/cli/apigw-sagemaker.test.ts'],
  moduleNameMapper: {
    '^(?:@aws-solutions-constructs/aws-apigateway-sagemakerendpoint|(?:\\.\\./)+lib)$': '<rootDir>/build',
    '^(?:\\.\\./)+lib/testing$': '<rootDir>/test/built/testing.ts',
    '^(?:\\.\\./)+lib/cli/apigw-sagemaker$': '<rootDir>/build/cli/apigw-sagemaker.js',
  },
};

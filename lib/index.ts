export * from './api-gateway-to-sagemaker-endpoint';
export * from './error-mapping';
export * from './invocation-mode';
export * from './sagemaker-endpoint-method';
export * as testing from './testing';

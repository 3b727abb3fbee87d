export * from './api-gateway-to-sagemaker-endpoint';
export * from './error-mapping';
export * from './invocation-mode';
export * from './mapping-templates';
export * from './sagemaker-endpoint-method';
export * from './template-value-type';
export * as testing from './testing';

export * from './api-gateway-to-sagemaker-endpoint';
export * from './construct/error-mapping';
export * from './construct/invocation-mode';
export * from './mapping-templates';
export * from './sagemaker-endpoint-method';
export * from './construct/mapping-templates/template-value-type';
export * as testing from './testing';

export * from '../template-linter/finding-struct';
export * from '../local-gateway/inference-endpoint';
export * from './local-api';
export * from './local-api-options';
export * from '../local-gateway/local-request';
export * from '../local-gateway/local-response';
export * from '../local-gateway/local-route';
export * from './mapping-template';

export * from './finding';
export * from './inference-endpoint';
export * from './local-api';
export * from './local-api-options';
export * from './local-request';
export * from './local-response';
export * from './local-route';
export * from './mapping-template';

export * from './api-gateway-to-sagemaker-endpoint';

// The gateway, as the floors above take it. It is bundled into one file, which they load on first use.
export { Gateway } from './gateway';
export { callsSageMaker } from './api-definition/choose-api';
export type { GatewayOptions } from './gateway-options';
export type { ClientResponse } from './client-response';
export { ContainerClient } from './http/container-client';
export { FileWatch } from './http/file-watch';
export { GatewayServer } from './http/gateway-server';
export type { Handling, ServerReport } from './http/request-handler';
export { AllowedHosts } from './http/allowed-hosts';
export { readTemplateFile, UnreadableFileError } from './read-template-file';
export type { ServedMethod } from './served-method';
export { SetupError } from './setup-error';
export type { LocalCredentials } from './sigv4/local-credentials';

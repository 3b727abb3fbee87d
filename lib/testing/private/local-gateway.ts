// What the public part of testing loads of the gateway, all at once and on first use. It is bundled into one file, beside the engine's.
export { Gateway } from './gateway/pipeline';
export { SetupError } from './gateway/setup-error';
export { ContainerClient } from './server/container-client';
export { FileWatch } from './server/file-watch';
export { GatewayServer } from './server/gateway-server';

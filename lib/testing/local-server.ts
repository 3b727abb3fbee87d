export type { Credentials } from './private/gateway/credentials';
export type { GatewayOptions } from './private/gateway/gateway-options';
export type { GatewayResponse } from './private/gateway/gateway-response';
export type { Handling, ServerReport } from './private/server/request-handler';
export { ContainerClient, FileWatch, Gateway, GatewayServer, SetupError } from './private/local-gateway';

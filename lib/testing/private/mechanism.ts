// What the public part of testing loads, all at once and on first use. It is bundled into one file.
export { checkTemplate } from './check-template';
export type { TemplateUse } from './findings/finding';
export type { PlacedFinding } from './findings/placed-finding';
export { Gateway } from './gateway/pipeline';
export { SetupError } from './gateway/setup-error';
export { InterpretedTemplate } from './mapping-template-interpreter';
export { ContainerClient } from './server/container-client';
export { FileWatch } from './server/file-watch';
export { GatewayServer } from './server/gateway-server';

/**
 * GovCloud and the regions in China have no edge-optimized APIs: the service answers "Endpoint Configuration type EDGE is not supported
 * in this region".
 */
export function lacksEdgeOptimizedApis(region: string): boolean {
  return /^(?:us-gov|cn)-/.test(region);
}

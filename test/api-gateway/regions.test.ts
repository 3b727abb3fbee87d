import { lacksEdgeOptimizedApis } from '../../lib/api-gateway/regions';

test.each(['us-gov-west-1', 'us-gov-east-1', 'cn-north-1', 'cn-northwest-1'])('%s has no edge-optimized APIs', (region) => {
  expect(lacksEdgeOptimizedApis(region)).toBe(true);
});

test.each(['us-east-1', 'eu-west-1', 'ap-southeast-2', 'me-central-1'])('%s has edge-optimized APIs', (region) => {
  expect(lacksEdgeOptimizedApis(region)).toBe(false);
});

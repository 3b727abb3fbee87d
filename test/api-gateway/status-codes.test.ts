import { isStatusCode } from '../../lib/api-gateway/status-codes';

test.each(['100', '200', '204', '418', '599'])('%s is a status code', (text) => {
  expect(isStatusCode(text)).toBe(true);
});

test.each(['', '0', '99', '600', '999', '2000', '2xx', ' 200', '200\n', '-200', '2e2'])('%j is not a status code', (text) => {
  expect(isStatusCode(text)).toBe(false);
});

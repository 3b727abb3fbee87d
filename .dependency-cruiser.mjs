// The floors of lib/, from the ground up (ARCHITECTURE.md). `npm run lint` holds them, type-only imports included.

/** The folders of each floor, and the files that stand in lib/ itself; rooms of one floor do not know each other. */
const FLOORS = [
  ['java/'],
  ['api-gateway/'],
  ['template-engine/'],
  ['template-linter/'],
  ['construct/', 'local-gateway/'],
  ['(?:api-gateway-to-sagemaker-endpoint|sagemaker-endpoint-method|mapping-templates)\\.ts$', 'testing/'],
  ['index\\.ts$', 'cli/'],
];

/** What the construct side of a floor may take of the floors below, where both sides have rooms. */
const SIDES = [
  { from: ['construct/', FLOORS[5][0]], notTo: ['local-gateway/', 'testing/'], comment: 'What is deployed does not know what serves it locally.' },
  { from: ['local-gateway/', 'testing/', 'cli/'], notTo: ['construct/', FLOORS[5][0]], comment: 'The local API knows a template, not the construct.' },
];

const inLib = (rooms) => `^lib/(?:${rooms.join('|')})`;

const goesUp = FLOORS.flatMap((rooms, index) => rooms.map((room) => ({
  name: `no-import-up-from-${/[a-z-]+/.exec(room.replace('(?:', ''))[0]}`,
  comment: 'Imports go down only.',
  severity: 'error',
  from: { path: inLib([room]) },
  to: { path: inLib([...rooms.filter((other) => other !== room), ...FLOORS.slice(index + 1).flat()]) },
})));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...goesUp,
    ...SIDES.map(({ from, notTo, comment }, index) => ({
      name: `no-import-across-${index}`, comment, severity: 'error', from: { path: inLib(from) }, to: { path: inLib(notTo) },
    })),
    {
      name: 'no-cdk-below-the-construct',
      comment: 'Only the construct, and what hands it out, knows the CDK.',
      severity: 'error',
      from: { path: inLib([...FLOORS.slice(0, 4).flat(), 'local-gateway/', 'cli/']) },
      to: { path: 'node_modules/(?:aws-cdk-lib|constructs)/' },
    },
    {
      name: 'no-runtime-in-the-parser',
      comment: 'Parsing a template loads no method, and no JSON: neither itself nor through what it imports.',
      severity: 'error',
      from: { path: '^lib/template-engine/velocity/parser/' },
      to: { path: '^lib/(?:java/(?:methods|json|json-path|regex)|template-engine/(?!velocity/parser))', reachable: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};

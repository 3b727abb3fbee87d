/** A file that names the version of the package, and around which text. */
export interface VersionPlace {
  readonly file: string;
  /** Matches each naming of the version, with what stands before it as its first group. */
  readonly pattern: RegExp;
}

const python = /(aws-solutions-constructs\.aws-apigateway-sagemakerendpoint==)[\d.]+\d/g;
const maven = /(<apigatewaysagemakerendpoint\.version>)[\d.]+\d/g;
const go = /(apigatewaysagemakerendpoint[ @]v)[\d.]+\d/g;
const nuget = /(Include="Amazon\.SolutionsConstructs\.AWS\.ApiGatewaySageMakerEndpoint" Version=")[\d.]+\d/g;
const nugetCommand = /(ApiGatewaySageMakerEndpoint --version )[\d.]+\d/g;

/** Where the version stands besides package.json: in the examples, which depend on it, and in what the README has its readers install. */
export const versionPlaces: readonly VersionPlace[] = [
  { file: 'examples/python/requirements.txt', pattern: python },
  { file: 'examples/java/pom.xml', pattern: maven },
  { file: 'examples/go/go.mod', pattern: go },
  { file: 'examples/dotnet/src/Ratings/Ratings.csproj', pattern: nuget },
  { file: 'README.md', pattern: python },
  { file: 'README.md', pattern: maven },
  { file: 'README.md', pattern: go },
  { file: 'README.md', pattern: nugetCommand },
];

/** The text with a new version in each place. Throws where the old one is not found. */
export function withVersion(text: string, pattern: RegExp, from: string, to: string): string {
  const found = [...text.matchAll(pattern)].map(([all, before = '']) => all.slice(before.length));
  if (found.length === 0 || found.some((version) => version !== from)) {
    throw new Error(`expected ${from} at ${pattern.source}, found ${found.length === 0 ? 'nothing' : found.join(', ')}`);
  }
  return text.replaceAll(pattern, `$1${to}`);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string) => readFileSync(join(__dirname, '../examples', file), 'utf8');

const folders = ['python/ratings', 'java/src/main/resources/com/example/ratings', 'dotnet/src/Ratings', 'go'];
const templates = ['ratings-request.vtl', 'ratings-response.vtl'];

test.each(folders.flatMap((folder) => templates.map((template) => [folder, template])))('%s/%s is that of the TypeScript example', (folder, template) => {
  expect(read(`${folder}/${template}`)).toBe(read(`typescript/lib/${template}`));
});

const { peerDependencies } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as { peerDependencies: { [name: string]: string } };
const floor = peerDependencies['aws-cdk-lib']!.replace('^', '');

test.each([
  ['python/requirements.txt', `aws-cdk-lib==${floor}\n`],
  ['java/pom.xml', `<cdk.version>${floor}</cdk.version>`],
  ['dotnet/src/Ratings/Ratings.csproj', `Include="Amazon.CDK.Lib" Version="${floor}"`],
  ['go/go.mod', `github.com/aws/aws-cdk-go/awscdk/v2 v${floor}\n`],
])('%s wants the oldest aws-cdk-lib that the package takes', (file, line) => {
  expect(read(file)).toContain(line);
});

#!/usr/bin/env bash
# Packs the package, installs it in an empty folder beside its peers, and synthesizes an app with it there.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
version_of() { node --print "require('$root/node_modules/$1/package.json').version"; }

# The build that `npm test` has just made is packed: `--ignore-scripts` leaves out making it again.
tarball=$folder/$(cd "$root" && npm pack --silent --ignore-scripts --pack-destination "$folder")
bytes=$(wc -c < "$tarball")
tar -tzf "$tarball" > "$folder/content"
for file in package/.jsii package/build/index.js package/build/index.d.ts package/README.md package/LICENSE; do
  grep -qx "$file" "$folder/content" || { echo "the package lacks $file" >&2; exit 1; }
done
if grep -E '^package/(lib|test|integ|examples|bench|scripts|node_modules)/' "$folder/content"; then
  echo 'the package holds what only its developers need' >&2
  exit 1
fi
((bytes <= 245000)) || { echo "the package has $bytes bytes, more than 245 kB" >&2; exit 1; }

cd "$folder"
npm init --yes > package.log
npm install --silent --no-audit --no-fund "$tarball" "aws-cdk-lib@$(version_of aws-cdk-lib)" "constructs@$(version_of constructs)"
cat > app.js <<'APP'
const refuse = (what, pattern) => {
  const loaded = Object.keys(require.cache).filter((file) => pattern.test(file));
  if (loaded.length > 0) throw new Error(`${what} loads ${loaded}`);
};

const { ApiGatewayToSageMakerEndpoint, testing } = require('@aws-solutions-constructs/aws-apigateway-sagemakerendpoint');
refuse('importing the package', /sagemakerendpoint.build.(?!index)/);
// What a constant at the top of a module can drag in: the CDK loads a class's module when the class is first named.
refuse('importing the package', /aws-apigateway.lib.(?!index)/);

// The CDK names a construct in its tree by this mark, which jsii gives the classes that it compiles.
const named = ApiGatewayToSageMakerEndpoint[Symbol.for('jsii.rtti')]?.fqn;
if (named !== '@aws-solutions-constructs/aws-apigateway-sagemakerendpoint.ApiGatewayToSageMakerEndpoint') throw new Error(`the construct's type is ${named}`);

const { App, Stack } = require('aws-cdk-lib');
const { Template } = require('aws-cdk-lib/assertions');
const stack = new Stack(new App({ outdir: 'cdk.out' }), 'Stack');
new ApiGatewayToSageMakerEndpoint(stack, 'Ratings', { endpointName: 'my-endpoint', resourcePath: '{user_id}', requestMappingTemplate: '{}' });
Template.fromStack(stack).resourceCountIs('AWS::ApiGateway::Method', 1);
refuse('a construct', /sagemakerendpoint.build.(?!index|template-linter.index)/);

const { body } = testing.MappingTemplate.fromString('{"user": $input.params("user")}').render({ queryStringParameters: { user: '321' } });
if (body !== '{"user": 321}') throw new Error(body);
APP
node app.js
dependencies=$(node --print "Object.keys(require('@aws-solutions-constructs/aws-apigateway-sagemakerendpoint/package.json').dependencies ?? {}).length")
((dependencies == 0)) || { echo "the package has $dependencies dependencies besides its peers" >&2; exit 1; }
echo "the package has $bytes bytes and works where it is installed"

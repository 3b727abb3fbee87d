import stylistic from '@stylistic/eslint-plugin';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['build/', 'dist/', 'coverage/', '.cache/', '**/cdk.out/', 'integ/**/*.snapshot/', '**/node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.ts'],
    // That each import exists is for the compiler to check: import-x would read every imported file once more.
    plugins: { 'import-x': importX },
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      stylistic.configs.customize({ semi: true, braceStyle: '1tbs', arrowParens: true }),
    ],
    languageOptions: { parserOptions: { project: './tsconfig.dev.json', tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.dev.json' })] },
    rules: {
      '@stylistic/max-len': ['error', { code: 140, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true }],
      '@stylistic/quotes': ['error', 'single', { avoidEscape: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-indexed-object-style': ['error', 'index-signature'],
      // The CDK hands out its constructs as interfaces (IRestApi), and takes them as classes (Construct).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // jsii has no functions: what makes something is a static method of a class that nobody can make.
      '@typescript-eslint/no-extraneous-class': ['error', { allowStaticOnly: true }],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['private-constructors'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'import-x/order': ['error', { 'groups': ['builtin', 'external', 'parent', 'sibling'], 'alphabetize': { order: 'asc' }, 'newlines-between': 'ignore' }],
      'curly': ['error', 'multi-line', 'consistent'],
      'complexity': ['error', 14],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['lib/**/*.ts'],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }],
      'jsdoc/require-jsdoc': ['error', { publicOnly: true, contexts: ['TSInterfaceDeclaration', 'ClassDeclaration', 'FunctionDeclaration'] }],
      'jsdoc/check-tag-names': ['error', { definedTags: ['stability', 'jsii'] }],
    },
  },
  {
    // The public API: each of its members reaches API.md and four other languages.
    files: ['lib/*.ts', 'lib/testing/*.ts', 'lib/template-engine/render-*.ts', 'lib/template-engine/*-override.ts'],
    rules: {
      'jsdoc/require-jsdoc': ['error', { contexts: ['TSInterfaceDeclaration', 'TSPropertySignature', 'ClassDeclaration', 'MethodDefinition', 'PropertyDefinition'] }],
    },
  },
  {
    // What loads the mechanism, CloudWatch's module, the CDK's assertions or the schema validator on first use, so that importing the package
    // loads none of them.
    files: ['lib/template-linter/lazy.ts', 'lib/construct/define/model-metrics.ts', 'lib/testing/local-api.ts', 'lib/local-gateway/request-validation/schema-check.ts'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // Its packages are bundled with it.
    files: ['lib/local-gateway/request-validation/draft-4-validator.ts'],
    rules: { 'import-x/no-extraneous-dependencies': 'off' },
  },
  {
    files: ['lib/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'],
    ignores: ['test/**/*.test.ts'],
    rules: {
      '@typescript-eslint/naming-convention': ['error',
        { selector: 'variableLike', format: ['camelCase'], leadingUnderscore: 'allow' },
        // A constant that holds a function or a class goes by its name.
        { selector: 'variable', modifiers: ['const'], format: ['camelCase', 'PascalCase'] },
        { selector: 'variable', modifiers: ['const', 'global'], types: ['string', 'number', 'boolean'], format: ['UPPER_CASE'] },
        { selector: 'variable', modifiers: ['const', 'global', 'destructured'], types: ['string', 'number', 'boolean'], format: null },
        { selector: ['variable', 'parameter'], modifiers: ['destructured'], format: null },
        { selector: 'parameter', format: ['camelCase', 'PascalCase'], leadingUnderscore: 'allow' },
        { selector: 'typeLike', format: ['PascalCase'] },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts', 'integ/**/*.ts', 'examples/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off' },
  },
);

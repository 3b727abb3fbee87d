// Has actionlint find fault with GitHub's workflows, and shellcheck with the scripts in them.
import { actionlint, lint, shellcheck } from './shell-tools';

lint(actionlint(), '-shellcheck', shellcheck(), '-pyflakes=');

// Has shellcheck find fault with every shell script of the project.
import { lint, shellcheck, shellScripts } from './shell-tools';

lint(shellcheck(), '--', ...shellScripts());

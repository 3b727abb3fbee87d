// measure.cjs SUBJECT TASK: does one task with one subject in this fresh process, and prints what it took as JSON.
const [subjectName, task] = process.argv.slice(2);
const subject = require(`./subjects/${subjectName}.cjs`);

function synthesize(count) {
  const { App, Stack } = require('aws-cdk-lib');
  const app = new App({ context: { '@aws-cdk/core:stackResourceLimit': 0 } });
  const stack = new Stack(app, 'Stack');
  for (let index = 0; index < count; index += 1) subject.define(stack, `Api${index}`);
  const { template } = app.synth().getStackByName('Stack');
  return Object.keys(template.Resources).length;
}

const tasks = {
  import: () => subject.importAll(),
  one: () => synthesize(1),
  many: () => synthesize(200),
};

process.stdout.write = ((write) => (text) => /^\{"milliseconds/.test(text) && write(text))(process.stdout.write.bind(process.stdout));
const start = task === 'one' ? 0 : performance.now();
const resources = tasks[task]();
const milliseconds = performance.now() - start;
process.stdout.write(`${JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024, resources })}\n`);

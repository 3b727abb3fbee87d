import { checkTemplate } from '../../lib/template-linter/check-template';
import { RULES } from '../../lib/template-linter/rules';
import { faultyTemplates } from './faulty-templates';
import { goodTemplates } from './good-templates';

test.each(faultyTemplates)('finds the faults of: $title', ({ template, options = {}, finds }) => {
  expect(checkTemplate(template, options).map(({ id, line }) => [id, line])).toEqual(finds);
});

test.each(goodTemplates)('finds nothing in: $title', ({ template, options = {} }) => {
  expect(checkTemplate(template, options)).toEqual([]);
});

test.each(Object.keys(RULES))('at least five faulty templates have %s', (id) => {
  expect(faultyTemplates.filter(({ finds }) => finds.some(([found]) => found === id)).length).toBeGreaterThanOrEqual(5);
});

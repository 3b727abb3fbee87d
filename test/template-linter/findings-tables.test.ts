import { checkTemplate } from '../../lib/template-linter/check-template';
import { SEVERITIES } from '../../lib/template-linter/finding';
import { faultyTemplates } from './faulty-templates';
import { goodTemplates } from './good-templates';

test.each(faultyTemplates)('finds the faults of: $title', ({ template, use = {}, finds }) => {
  expect(checkTemplate(template, use).map(({ id, line }) => [id, line])).toEqual(finds);
});

test.each(goodTemplates)('finds nothing in: $title', ({ template, use = {} }) => {
  expect(checkTemplate(template, use)).toEqual([]);
});

test.each(Object.keys(SEVERITIES))('at least five faulty templates have %s', (id) => {
  expect(faultyTemplates.filter(({ finds }) => finds.some(([found]) => found === id)).length).toBeGreaterThanOrEqual(5);
});

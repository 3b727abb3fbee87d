/** A block of code in the section: commands, or a change. */
export interface FirstHourStep {
  readonly language: 'bash' | 'diff';
  readonly text: string;
}

/**
 * The blocks of the section "The first hour", in order. A command that must fail has `!` before it, so it stands alone in its block: of
 * several, bash would take only the last for the outcome.
 */
export function firstHour(contributing: string): FirstHourStep[] {
  const [, section = ''] = /^## The first hour\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(contributing) ?? [];
  const steps = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']): FirstHourStep => {
    if (language !== 'bash' && language !== 'diff') throw new Error(`a newcomer cannot follow a block of ${language}:\n${text}`);
    if (text.startsWith('! ') && text.trim().includes('\n')) throw new Error(`a command that must fail needs a block of its own:\n${text}`);
    return { language, text };
  });
  if (steps.length === 0) throw new Error('there is no section "The first hour"');
  return steps;
}

import { z } from 'zod';
import { NARRATIVE_QUESTIONS, type NarrativeQuestion } from '../../../domain/kpi-return/narrative.ts';
import type { SectionContent } from '../../../domain/kpi-return/section-content.ts';
import { unreadable } from '../../../http/form.ts';

export interface NarrativeForm {
	readonly typed: SectionContent;
	readonly drawn: SectionContent;
	readonly onward: 'stay' | 'continue';
}

const fixed = z.strictObject({
	intent: z.enum(['save', 'continue']).optional(),
});

/** The answers and notes as written, and beside each (`was|…`) what it was when the page was drawn. */
export function parseNarrative(form: FormData): NarrativeForm {
	const rest: Record<string, string> = {};
	const words = new Map<NarrativeQuestion, string>();
	const wasWords = new Map<NarrativeQuestion, string>();
	const notes = new Map<string, string>();
	const wasNotes = new Map<string, string>();
	for (const [name, value] of form) {
		const text = String(value).replaceAll('\r\n', '\n').trim();
		const question = NARRATIVE_QUESTIONS.find((each) => name === `words|${each}` || name === `was|${each}`);
		if (question !== undefined) (name.startsWith('was|') ? wasWords : words).set(question, text);
		else if (name.startsWith('note|')) notes.set(name.slice('note|'.length), text);
		else if (name.startsWith('was-note|')) wasNotes.set(name.slice('was-note|'.length), text);
		else rest[name] = text;
	}
	const parsed = fixed.safeParse(rest);
	if (!parsed.success)
		throw unreadable(
			'The form contained something that the page does not ask for. Go back, reload the page and try again.',
		);
	const { intent } = parsed.data;
	const nothing = { typed: new Map<string, string>(), nothingToReport: false };
	return {
		typed: { ...nothing, words, notes },
		drawn: {
			...nothing,
			words: new Map([...words.keys()].map((key) => [key, wasWords.get(key) ?? ''])),
			notes: new Map([...notes.keys()].map((key) => [key, wasNotes.get(key) ?? ''])),
		},
		onward: intent === 'continue' ? 'continue' : 'stay',
	};
}

/** What the page shows of the answers and notes, as its form sends it back. */
export const drawnFields = ({
	words,
	notes,
}: Pick<SectionContent, 'words' | 'notes'>): Readonly<Record<string, string>> =>
	Object.fromEntries([
		...[...words].map(([key, text]) => [`was|${key}`, text]),
		...[...notes].map(([key, text]) => [`was-note|${key}`, text]),
	]);

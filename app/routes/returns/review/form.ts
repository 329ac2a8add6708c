import { z } from 'zod';
import { SECTIONS, type SectionKey } from '../../../domain/specification/specification.ts';
import { parseForm, unreadable } from '../../../http/form.ts';

export interface ReviewForm {
	readonly commandId: string;
	readonly submission: number;
	/** Null for the whole return. */
	readonly section: SectionKey | null;
}

const schema = z.strictObject({
	commandId: z.string().min(1).max(64),
	submission: z
		.string()
		.regex(/^\d{1,6}$/)
		.transform(Number),
	intent: z.string().max(60),
});

export function parseReview(form: FormData): ReviewForm {
	const parsed = parseForm(schema, form);
	if (!parsed.ok) throw unreadable();
	const { commandId, submission, intent } = parsed.command;
	const section = SECTIONS.find((each) => intent === `accept-section|${each}`) ?? null;
	if (section === null && intent !== 'accept-return') throw unreadable();
	return { commandId, submission, section };
}

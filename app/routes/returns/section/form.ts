import { z } from 'zod';
import type { SectionContent } from '../../../domain/kpi-return/section-content.ts';
import { unreadable } from '../../../http/form.ts';

/** What a section's form sends: the boxes and notes as typed, and what they held when the page was drawn. */
export interface SectionForm {
	readonly typed: SectionContent;
	readonly drawn: SectionContent;
	readonly onward:
		| { readonly kind: 'stay' }
		| { readonly kind: 'continue' }
		| { readonly kind: 'paste'; readonly table: string };
}

const texts = z.record(z.string(), z.string());
const drawnContent = z.strictObject({ typed: texts, notes: texts, nothing: z.boolean() });
const fixed = z.strictObject({
	drawn: z
		.string()
		.transform((text, context) => {
			try {
				return JSON.parse(text) as unknown;
			} catch {
				context.addIssue({ code: 'custom', message: 'not JSON' });
				return z.NEVER;
			}
		})
		.pipe(drawnContent),
	nothing: z.literal('yes').optional(),
	intent: z
		.string()
		.regex(/^(save|continue|paste\|[a-z0-9.-]{1,80})$/)
		.optional(),
});

/** Any text may be typed into a box: whether it is a figure is found when it is read. Anything else in the form is a 400. */
export function parseSection(form: FormData): SectionForm {
	const typed = new Map<string, string>();
	const notes = new Map<string, string>();
	const rest: Record<string, string> = {};
	for (const [name, value] of form) {
		const text = String(value).replaceAll('\r\n', '\n');
		if (name.startsWith('figure|'))
			typed.set(name.slice('figure|'.length), text.replaceAll(/\s+/g, ' ').trim());
		else if (name.startsWith('note|')) notes.set(name.slice('note|'.length), text.trim());
		else rest[name] = text;
	}
	const parsed = fixed.safeParse(rest);
	if (!parsed.success)
		throw unreadable(
			'The form contained something that the page does not ask for. Go back, reload the page and try again.',
		);
	const { drawn, nothing, intent } = parsed.data;
	const words = new Map();
	const before = (sent: ReadonlyMap<string, string>, shown: Readonly<Record<string, string>>) =>
		new Map([...sent.keys()].map((key) => [key, shown[key] ?? '']));
	return {
		typed: { typed, words, notes, nothingToReport: nothing === 'yes' },
		drawn: {
			typed: before(typed, drawn.typed),
			words,
			notes: before(notes, drawn.notes),
			nothingToReport: drawn.nothing,
		},
		onward: intent?.startsWith('paste|')
			? { kind: 'paste', table: intent.slice('paste|'.length) }
			: { kind: intent === 'continue' ? 'continue' : 'stay' },
	};
}

/** What the page shows of a section, for its form to send back. */
export const drawnText = ({
	typed,
	notes,
	nothingToReport,
}: Pick<SectionContent, 'typed' | 'notes' | 'nothingToReport'>): string =>
	JSON.stringify({
		typed: Object.fromEntries(typed),
		notes: Object.fromEntries(notes),
		nothing: nothingToReport,
	});

import { z } from 'zod';
import type { OfficerAction, OfficerWords } from '../../../domain/board-report/officer-words.ts';
import { optionalDateField } from '../../../http/date-field.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

export interface TypedWords {
	readonly title: string;
	readonly words: OfficerWords;
}

/** As many as a paper can list and a board follow. */
export const MOST_ACTIONS = 10;

const words = z
	.string()
	.optional()
	.transform((text) => (text ?? '').replaceAll('\r\n', '\n').trim());

const action = z
	.strictObject({
		what: words,
		who: words,
		by: optionalDateField('The day by which it is done'),
		done: z.literal('yes').optional(),
	})
	.transform(({ what, who, by, done }, context): OfficerAction | null => {
		if (what === '' && who === '' && by === null) return null;
		if (what === '')
			context.addIssue({ code: 'custom', path: ['what'], message: 'Enter what is to be done' });
		if (who === '') context.addIssue({ code: 'custom', path: ['who'], message: 'Enter who does it' });
		for (const [field, text] of Object.entries({ what, who }))
			if (text.length > 300)
				context.addIssue({
					code: 'custom',
					path: [field],
					message: 'An action must be 300 characters or fewer',
				});
		return { what, who, by, ...(done === undefined ? {} : { done: true }) };
	});

const schema = z
	.strictObject({
		title: textField('the title of the report', 200),
		purpose: words,
		background: words,
		whatChanged: words,
		why: words,
		whatIsBeingDone: words,
		recommendation: words,
		financial: words,
		legal: words,
		equality: words,
		contact: words,
		actions: z
			.array(action)
			.max(MOST_ACTIONS, `A report has at most ${MOST_ACTIONS} actions`)
			.default([])
			.transform((rows) => rows.filter((row) => row !== null)),
	})
	.transform(({ title, ...words }): TypedWords => ({ title, words }));

/** What an officer writes. How long it may be is the report's rule, not the form's. */
export const parseWords = (form: FormData): Parsed<TypedWords> => parseForm(schema, form);

import { z } from 'zod';
import { SCORES } from '../../../domain/evaluation/points.ts';
import { parseForm } from '../../../http/form.ts';
import { textField } from '../../../http/typed-fields.ts';

const score = z.enum(SCORES.map((_words, value) => String(value)) as [string, ...string[]], {
	error: 'Select a score',
});

/** Where the evaluator goes on once it is saved. */
const goes = z.enum(['on', 'back']).optional();

const saved = z.strictObject({
	score: score.transform(Number),
	reason: textField('the reason', 3000),
	goes,
});

/** What is typed so far: nothing of it has to be there. */
const typed = z.strictObject({
	score: score.transform(Number).nullable().default(null),
	reason: z.string().max(3000).default(''),
	goes,
});

export const parseOwnScore = (form: FormData) => parseForm(saved, form);
export const parseScoreDraft = (form: FormData) => parseForm(typed, form);

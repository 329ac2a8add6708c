import { z } from 'zod';
import type { NoticeChange } from '../../../domain/tender/change-notice.ts';
import { SUBSIDY_LIMBS, type SubsidyAnswers, type VatAnswers } from '../../../domain/tender/law-questions.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { optionalTextField } from '../../../http/typed-fields.ts';

const yesOrNo = z
	.enum(['yes', 'no'], { error: 'Select yes or no' })
	.optional()
	.transform((answer) => (answer === undefined ? null : answer === 'yes'));

const schema = z
	.strictObject({
		fromPublicMoney: yesOrNo,
		advantage: yesOrNo,
		specific: yesOrNo,
		affectsCompetition: yesOrNo,
		subsidyReasons: optionalTextField('the reasons', 3000),
		suppliedInReturn: yesOrNo,
		vatReasons: optionalTextField('the reasons', 3000),
	})
	.transform((typed, context): NoticeChange => {
		const subsidy: Answered<SubsidyAnswers> = {
			...Object.fromEntries(SUBSIDY_LIMBS.map((limb) => [limb, typed[limb]])),
			reasons: typed.subsidyReasons,
		} as Answered<SubsidyAnswers>;
		const vat: Answered<VatAnswers> = {
			suppliedInReturn: typed.suppliedInReturn,
			reasons: typed.vatReasons,
		};
		return {
			part: 'law',
			answers: {
				subsidy: wholeOrNothing(subsidy, 'subsidyReasons', context),
				vat: wholeOrNothing(vat, 'vatReasons', context),
			},
		};
	});

type Answered<Whole> = { readonly [Key in keyof Whole]: Whole[Key] | null };

/** All of it, or none: half an answer is no answer. */
function wholeOrNothing<Whole extends object>(
	answers: Answered<Whole>,
	reasonsBox: string,
	context: z.RefinementCtx,
): Whole | null {
	const missing = Object.entries(answers).filter(([, answer]) => answer === null);
	if (missing.length === Object.keys(answers).length) return null;
	for (const [name] of missing)
		context.addIssue({
			code: 'custom',
			path: [name === 'reasons' ? reasonsBox : name],
			message: name === 'reasons' ? 'Enter the reasons' : 'Select yes or no',
		});
	return answers as Whole;
}

export const parseLaw = (form: FormData): Parsed<NoticeChange> => parseForm(schema, form);

import { z } from 'zod';
import { parseForm } from '../../http/form.ts';

const answers = <Yes extends string, No extends string>(yes: Yes, no: No, message: string) =>
	z
		.strictObject({
			answer: z.enum([yes, no], { error: message }),
			words: z.string().trim().max(2000, 'The reason must be 2,000 characters or fewer').optional(),
		})
		.transform(({ answer, words = '' }, context) => {
			if (answer === yes || words !== '') return { answer, words: answer === yes ? '' : words };
			context.addIssue({ code: 'custom', path: ['words'], message: 'Enter the reason' });
			return z.NEVER;
		});

const approval = answers('approve', 'send-back', 'Select whether you approve the terms');
const acceptance = answers('accept', 'decline', 'Select whether you accept the terms');

/** Yes, or no with a reason. */
export const parseApproval = (form: FormData) => parseForm(approval, form);
export const parseAcceptance = (form: FormData) => parseForm(acceptance, form);

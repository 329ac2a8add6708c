import { z } from 'zod';
import { SEND_BACK_REASONS } from '../../../../domain/programme/area-page.ts';
import type { PageAnswer } from '../../../../domain/programme/decide-page-approval.ts';
import { type Parsed, parseForm } from '../../../../http/form.ts';

const NONE = 'Select at least one page';
const schema = z
	.strictObject({
		pageIds: z.array(z.string(), { error: NONE }).min(1, NONE),
		decision: z.enum(['approve', 'send-back'], { error: 'Select whether to approve the pages' }),
		reason: z.enum(['', ...SEND_BACK_REASONS]).default(''),
	})
	.transform(({ pageIds, decision, reason }, context) => {
		if (decision === 'approve') return { pageIds, answer: { decision } as PageAnswer };
		if (reason !== '') return { pageIds, answer: { decision, reason } as PageAnswer };
		context.addIssue({ code: 'custom', path: ['reason'], message: 'Select why they are sent back' });
		return z.NEVER;
	});

export const parseAnswer = (
	form: FormData,
): Parsed<{ readonly pageIds: readonly string[]; readonly answer: PageAnswer }> => parseForm(schema, form);

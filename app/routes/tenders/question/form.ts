import { z } from 'zod';
import type { NoticeChange } from '../../../domain/tender/change-notice.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { countField, textField } from '../../../http/typed-fields.ts';

export const parseQuestion = (form: FormData, entry: string | null): Parsed<NoticeChange> =>
	parseForm(
		z
			.strictObject({
				asks: textField('the question', 1000),
				criterion: textField('what a good answer shows', 1000),
				weight: countField('the weight', 1, 100),
				wordLimit: countField('the limit of words', 50, 5000),
			})
			.transform((question): NoticeChange => ({ part: 'question', entry, question })),
		form,
	);

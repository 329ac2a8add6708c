import type { BoxError } from '../../../components/layout/question.ts';
import type { TenderStepRefusal } from '../../../domain/tender/decide-tender-step.ts';
import type { TenderNotice } from '../../../domain/tender/tender-notice.ts';
import type { Worded } from '../../../http/form-of.ts';
import { stepRefusal } from '../tender-words.ts';

export const publishRefusal = (
	refusal: Worded<TenderStepRefusal> | { readonly code: 'openers-changed' },
	notice: TenderNotice,
): readonly BoxError[] =>
	refusal.code === 'openers-changed'
		? [
				{
					field: '',
					message: 'The bid openers have changed since you opened this page. Look at them and publish again',
				},
			]
		: stepRefusal(refusal, notice);

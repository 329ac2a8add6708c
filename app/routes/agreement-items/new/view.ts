import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError, BoxValues } from '../../../components/layout/question.ts';
import type { AgreementItems } from '../../../operations/agreement-item/list-agreement-items.ts';
import { CONTENT_QUESTIONS, keepingQuestions } from '../item-questions.ts';
import { NOBODY_NAMED } from '../words.ts';

export const NEW_TITLE = 'Add a visit, risk, issue or action';

export const newItemView = (
	items: AgreementItems,
	commandId: string,
	values: BoxValues,
	errors: readonly BoxError[],
	asks: boolean,
): FormPageView => ({
	title: NEW_TITLE,
	caption: items.agreement.title,
	back: `/agreements/${items.agreement.id}/items`,
	questions: [...CONTENT_QUESTIONS, ...keepingQuestions(items), ...(asks ? [NOBODY_NAMED] : [])],
	values,
	errors,
	hidden: { commandId },
	button: { text: 'Add it' },
});

import type { Asked } from '../../../http/form-of.ts';
import type { AgreementItems } from '../../../operations/agreement-item/list-agreement-items.ts';
import { CONTENT_QUESTIONS, keepingQuestions } from '../item-questions.ts';

export const newItemForm = (items: AgreementItems): Asked => ({
	title: 'Add a visit, risk, issue or action',
	caption: items.agreement.title,
	back: `/agreements/${items.agreement.id}/items`,
	questions: [...CONTENT_QUESTIONS, ...keepingQuestions(items)],
	button: { text: 'Add it' },
});

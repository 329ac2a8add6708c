import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError, BoxValues } from '../../../components/layout/question.ts';
import { hasLevel } from '../../../domain/grant/agreement-item.ts';
import { dayBoxes } from '../../../http/date-field.ts';
import type { AgreementItems } from '../../../operations/agreement-item/list-agreement-items.ts';
import type { ItemShown } from '../../../operations/agreement-item/show-item.ts';
import { keepingQuestions } from '../item-questions.ts';
import { NO_NAMES, NOBODY_NAMED } from '../words.ts';

interface Drawn {
	readonly commandId: string;
	readonly version?: number;
	readonly values?: BoxValues;
	readonly errors?: readonly BoxError[];
	readonly asks?: boolean;
}

export const CHANGE_TITLE = 'Change owner, day or level';

export function changeView(
	items: AgreementItems,
	{ item }: ItemShown,
	{ commandId, version, values, errors = [], asks = false }: Drawn,
): FormPageView {
	const stored: BoxValues = {
		ownerId: [item.ownerId],
		...dayBoxes('dueOn', item.dueOn),
		...(item.level === null ? {} : { level: [item.level] }),
		...(item.forBoard ? { forBoard: ['yes'] } : {}),
	};
	return {
		title: CHANGE_TITLE,
		caption: item.title,
		back: `/agreements/${item.agreementId}/items/${item.id}`,
		questions: [
			...keepingQuestions(items).filter(({ name }) => name !== 'level' || hasLevel(item.kind)),
			{ kind: 'long-text', name: 'reason', label: 'Why?', hint: `It stays in the history. ${NO_NAMES}` },
			...(asks ? [NOBODY_NAMED] : []),
		],
		values: values ?? stored,
		errors,
		hidden: { commandId, expectedVersion: String(version ?? item.version) },
		button: { text: 'Save' },
	};
}

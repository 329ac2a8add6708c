import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError, BoxValues } from '../../../components/layout/question.ts';
import { STATUS_WORDS } from '../../../domain/grant/accreditation.ts';
import type { AccreditationShown } from '../../../operations/accreditation/show-accreditation.ts';
import { lastDayWords } from '../words.ts';

export const renewView = (
	{ row }: AccreditationShown,
	commandId: string,
	version: number,
	values: BoxValues,
	errors: readonly BoxError[],
): FormPageView => ({
	title: 'Renew an entry of the register',
	caption: `${row.organisationName}, ${row.programmeName}`,
	back: `/accreditations/${row.id}`,
	facts: [
		{ key: 'What is recorded', value: STATUS_WORDS[row.status] },
		{ key: 'Last day now', value: lastDayWords(row.expiresOn) },
	],
	questions: [
		{ kind: 'day', name: 'expiresOn', label: 'New last day' },
		{
			kind: 'long-text',
			name: 'evidence',
			label: 'Evidence',
			hint: 'What was seen, and where it is kept. It is added to what is recorded already.',
		},
	],
	values,
	errors,
	hidden: { commandId, expectedVersion: String(version) },
	button: { text: 'Record the new last day' },
});

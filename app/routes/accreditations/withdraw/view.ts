import type { FormPageView } from '../../../components/layout/form-page.tsx';
import type { BoxError, BoxValues } from '../../../components/layout/question.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { AccreditationShown } from '../../../operations/accreditation/show-accreditation.ts';

export const withdrawView = (
	{ row, effects }: AccreditationShown,
	commandId: string,
	version: number,
	values: BoxValues,
	errors: readonly BoxError[],
): FormPageView => ({
	title: 'Record a withdrawal',
	caption: `${row.organisationName}, ${row.programmeName}`,
	back: `/accreditations/${row.id}`,
	inset: [
		effects.areas.length === 0
			? 'No area is affected: nothing is asked of the provider there, or another entry is enough.'
			: `From the day on, nobody new can start in ${listWords([...new Set(effects.areas.map(({ areaName }) => areaName))])}, unless another entry is recorded. People who have started go on.`,
		'The office’s officers and the provider are told by e-mail. A withdrawal cannot be taken back: a new decision is a new entry.',
	],
	questions: [
		{
			kind: 'day',
			name: 'withdrawnOn',
			label: 'Withdrawn from',
			hint: 'The first day on which it no longer counts.',
		},
		{
			kind: 'long-text',
			name: 'reason',
			label: 'Why is it withdrawn?',
			hint: 'It is shown to the provider with the entry.',
		},
	],
	values,
	errors,
	hidden: { commandId, expectedVersion: String(version) },
	button: { text: 'Record the withdrawal', isWarning: true },
});

import { listWords } from '../../../domain/text/list-words.ts';
import type { Asked, Moment } from '../../../http/form-of.ts';
import type { AccreditationShown } from '../../../operations/accreditation/show-accreditation.ts';
import { entryInFull } from '../entry-facts.ts';

export const withdrawForm = (shown: AccreditationShown, { refusedAs }: Moment<unknown>): Asked => {
	const { row, effects } = shown;
	return {
		title: 'Record a withdrawal',
		caption: `${row.organisationName}, ${row.programmeName}`,
		back: `/accreditations/${row.id}`,
		inset: [
			effects.areas.length === 0
				? 'No area is affected: nothing is asked of the provider there, or another entry is enough.'
				: `From that day, nobody new can start in ${listWords([...new Set(effects.areas.map(({ areaName }) => areaName))])}, unless another entry is recorded. People who have already started carry on.`,
			'The office’s officers and the provider are told by e-mail. A withdrawal cannot be taken back: a new decision is a new entry.',
		],
		...(refusedAs === 'changed-meanwhile' ? { facts: entryInFull(shown) } : {}),
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
		version: row.version,
		button: { text: 'Record the withdrawal', isWarning: true },
	};
};

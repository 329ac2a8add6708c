import { STATUS_WORDS } from '../../../domain/grant/accreditation.ts';
import type { Asked, Moment } from '../../../http/form-of.ts';
import type { AccreditationShown } from '../../../operations/accreditation/show-accreditation.ts';
import { entryInFull } from '../entry-facts.ts';
import { lastDayWords } from '../words.ts';

export const renewForm = (shown: AccreditationShown, { refusedAs }: Moment<unknown>): Asked => {
	const { row } = shown;
	return {
		title: 'Renew an entry of the register',
		caption: `${row.organisationName}, ${row.programmeName}`,
		back: `/accreditations/${row.id}`,
		facts:
			refusedAs === 'changed-meanwhile'
				? entryInFull(shown)
				: [
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
		version: row.version,
		button: { text: 'Record the new last day' },
	};
};

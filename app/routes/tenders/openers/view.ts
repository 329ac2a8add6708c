import { FEWEST_OPENERS } from '../../../domain/tender/decide-tender-step.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { tenderPath } from '../tender-words.ts';

export const openersForm = ({ tender, openers, ableOpeners }: TenderFacts): Asked => ({
	title: 'Who opens the bids?',
	caption: tender.notice.title,
	back: tenderPath(tender),
	intro: [
		`Name ${FEWEST_OPENERS} or more. Two of them open the bids together after closing; the others can take the place of anybody who cannot come. Each has enrolled with a passphrase of their own.`,
	],
	questions:
		ableOpeners.length === 0 || tender.state !== 'draft'
			? []
			: [
					{
						kind: 'some-of',
						name: 'openers',
						label: 'Bid openers',
						choices: ableOpeners.map(({ personId, name }) => ({ value: personId, text: name })),
					},
				],
	inset:
		tender.state !== 'draft'
			? ['This tender is not being written any more, so its openers stay.']
			: ableOpeners.length === 0
				? ['Nobody in your organisation has the role of bid opener. Its administrator gives it.']
				: [],
	stored: { openers: openers.map(({ personId }) => personId) },
	version: tender.rowVersion,
	button: ableOpeners.length === 0 || tender.state !== 'draft' ? null : { text: 'Save' },
});

import type { BoxError } from '../../../components/layout/question.ts';
import type { Envelope } from '../../../domain/bid/bid-content.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import type { EnvelopesOpened, OpenRefusal } from '../../../operations/tender/open-envelopes.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { notYetWords } from '../not-yet-words.ts';
import { givenWords, openingStands } from '../opening-stands.ts';
import { tenderPath } from '../tender-words.ts';

export function openForm(facts: TenderFacts, kind: Envelope): Asked {
	const { tender } = facts;
	const { may, why, waiting } = openingStands(facts, kind);
	return {
		title: kind === 'quality' ? 'Open the bids' : 'Open the prices',
		caption: tender.notice.title,
		back: tenderPath(tender),
		intro: may
			? [
					'Two of the named openers are needed, each with their own passphrase, within half an hour. It is recorded, and cannot be undone.',
				]
			: [],
		inset: [
			...why,
			...(waiting === null ? [] : [`${givenWords(waiting)}. If that was you, somebody else is needed.`]),
		],
		questions: may ? [{ kind: 'secret', name: 'passphrase', label: 'Your passphrase as a bid opener' }] : [],
		button: may ? { text: 'Give my share' } : null,
	};
}

export const openedWords = ({ came, opened, setApart }: EnvelopesOpened): string =>
	came === 'first'
		? 'Your share has been given. A second opener gives theirs within half an hour'
		: `${plural(opened, 'bid has', 'bids have')} been opened${setApart === 0 ? '' : `, and ${plural(setApart, 'bid', 'bids')} set apart`}`;

export function openRefusal(refusal: Worded<OpenRefusal>): BoxError {
	switch (refusal.code) {
		case 'wrong-passphrase':
			return { field: 'passphrase', message: 'This is not your passphrase as a bid opener' };
		case 'overtaken':
			return { field: '', message: 'Somebody else gave a share at the same time. Give yours again' };
		case 'none-as-signed':
			return {
				field: '',
				message:
					'None of the bids matches what the portal signed when it arrived. Nothing has been opened. Tell your system administrator: SEALING_KEY is not the one that they came under, or the database has been changed',
			};
		case 'share-missing':
			return {
				field: '',
				message:
					'Nothing has been opened: your share of the keys is not there or is sealed to a key that you held before you enrolled again, or the share that was given before it does not fit. If that was the safe’s, check that the sheet is of this tender and give it again. Otherwise tell the officer: somebody else who is named can open instead',
			};
		default:
			return { field: '', message: notYetWords(refusal) };
	}
}

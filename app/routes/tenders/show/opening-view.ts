import { type RecordBlock, type TableView, words } from '../../../components/layout/record-view.ts';
import { isStillWaiting } from '../../../domain/bid/decide-opening.ts';
import type { Instant } from '../../../domain/calendar/iso-date.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { isShortOfOpeners, openersLeft } from '../../../domain/tender/openers-left.ts';
import { mendTooFew, WHY_TOO_FEW, whoIsLeft } from '../../../domain/tender/openers-left-words.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { givenWords } from '../opening-stands.ts';

export function openersTable({ tender, openers, openings, now }: TenderFacts): TableView {
	return {
		id: 'openers',
		caption: 'Who opens the bids',
		columns: [words('Name'), words('Key')],
		rows: openers.map((opener) => ({ key: opener.personId, cells: [opener.name, keyWords(opener)] })),
		empty: 'Nobody is named yet.',
		says: [
			...(tender.state === 'draft' ? ['Two of them open the bids together, after closing.'] : []),
			...openings.map((opening) => openingWords(opening, now)),
		],
	};
}

const keyWords = ({ recipient, sealedTo }: TenderFacts['openers'][number]): string => {
	if (recipient === null) return 'Has not enrolled yet';
	return sealedTo === null || sealedTo === recipient
		? 'Enrolled'
		: 'Enrolled again after publication: the new key does not open these bids';
};

function openingWords(opening: TenderFacts['openings'][number], now: Instant): string {
	const { kind, openedAt, firstAt, firstByName, firstWith, secondByName } = opening;
	if (openedAt !== null)
		return `The ${kind === 'quality' ? 'bids were' : 'prices were'} opened on ${writeInstant(openedAt)} by ${firstByName}${firstWith === 'safe' ? ' with the safe’s share' : ''} and ${secondByName}.`;
	const given = givenWords(opening);
	return isStillWaiting(firstAt, now)
		? `${given}; a second person’s is needed within half an hour.`
		: `${given}. No second person followed within half an hour, so it must be given again.`;
}

/** That the bids could not be opened any more, and what can be done. */
export function alarmBlocks({
	tender,
	openers,
	ableOpeners,
	openings,
	isClosed,
}: TenderFacts): readonly RecordBlock[] {
	const left = openersLeft(openers, ableOpeners);
	const isAllOpened = openings.some(({ kind, openedAt }) => kind === 'price' && openedAt !== null);
	if (!isShortOfOpeners(tender, left, isAllOpened)) return [];
	const lines = [
		`${whoIsLeft(left.map(({ name }) => name))} ${WHY_TOO_FEW}`,
		...mendTooFew(isClosed, left.length),
	];
	return [{ kind: 'inset', lines }];
}

const ATTEMPTS: Readonly<Record<string, string>> = {
	'late-bid': 'A bid that came too late',
	'opening-before-closing': 'Tried to open the bids before closing',
	'opening-alone': 'Tried to open the bids alone',
	'opening-by-another': 'Tried to open the bids without being named',
	'wrong-passphrase': 'Gave a wrong passphrase',
	'wrong-safe-share': 'Gave a share from the safe that was mistyped or of something else',
	'clock-stepped-back': 'Tried to open the bids while the server’s clock was wrong',
};

/** Whoever opens or scores is not told by this who bid: they have declared nothing yet. */
export const attemptsTable = ({ attempts }: TenderFacts, mayRead: boolean): TableView => ({
	id: 'attempts',
	caption: 'What was tried and refused',
	columns: [words('What'), words('Who'), words('When')],
	rows: attempts.map(({ kind, personName, at }, index) => ({
		key: String(index),
		cells: [
			ATTEMPTS[kind] ?? kind,
			personName === null || (kind === 'late-bid' && !mayRead) ? 'A bidder' : personName,
			writeInstant(at),
		],
	})),
	empty: '',
});

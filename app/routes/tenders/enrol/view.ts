import type { BoxError, Question } from '../../../components/layout/question.ts';
import { type RecordBlock, words } from '../../../components/layout/record-view.ts';
import { triedTooOften } from '../../../domain/access/attempt-limits.ts';
import { FEWEST_PASSPHRASE_CHARACTERS } from '../../../domain/bid/passphrase.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { EnrolAgainRefusal } from '../../../domain/tender/decide-enrolment.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { ChangePassphraseRefusal } from '../../../operations/tender/change-opener-passphrase.ts';
import type { EnrolRefusal } from '../../../operations/tender/enrol-opener.ts';
import type { Enrolment } from '../../../operations/tender/show-enrolment.ts';
import type { TypedEnrolment } from './form.ts';

const KEEP_IT =
	'The portal never keeps it. Nobody can tell you what it was, and without it your share of the keys is lost, so keep it somewhere safe.';

const twice = (label: string): readonly Question[] => [
	{
		kind: 'secret',
		name: 'passphrase',
		label,
		hint: `At least ${FEWEST_PASSPHRASE_CHARACTERS} characters: five words or so that nobody would guess.`,
		autoComplete: 'new-password',
	},
	{ kind: 'secret', name: 'again', label: 'The same again', autoComplete: 'new-password' },
];

export const enrolForm = (enrolment: Enrolment | null): Asked =>
	enrolment === null ? FIRST : changeForm(enrolment);

const FIRST: Asked = {
	title: 'Enrol as a bid opener',
	back: '/tenders',
	intro: [
		'You choose a passphrase of your own. With it, and together with a second opener, you open the bids of a tender after it has closed.',
		KEEP_IT,
	],
	questions: twice('Passphrase'),
	button: { text: 'Enrol' },
};

function changeForm({ enrolledAt, version, lost }: Enrolment): Asked {
	return {
		title: 'Change your passphrase or enrol again',
		back: '/tenders',
		version,
		seen: { lostSeen: lost.map(({ slug }) => slug).join(' ') },
		intro: [
			`You enrolled as a bid opener on ${writeInstant(enrolledAt)}.`,
			'If you know your passphrase, you can choose another. Your key stays as it is, and you can open all that you could.',
			'If you have lost it, you can enrol again with a new passphrase and a new key. Tenders that are not published yet will use the new key.',
		],
		blocks: lostBlocks(lost),
		questions: [
			{
				kind: 'one-of',
				name: 'know',
				label: 'Do you know your passphrase?',
				choices: [
					{
						value: 'known',
						text: 'Yes, and I want to change it',
						asks: {
							kind: 'secret',
							name: 'current',
							label: 'Your present passphrase',
							autoComplete: 'current-password',
						},
					},
					{
						value: 'lost',
						text: 'No, I have lost it and want to enrol again',
						asks: { kind: 'tick', name: 'understood', label: understoodWords(lost) },
					},
				],
			},
			...twice('New passphrase'),
		],
		button: { text: 'Save the new passphrase' },
	};
}

const understoodWords = (lost: Enrolment['lost']): string =>
	lost.length === 0
		? 'I understand that my old key is lost for good'
		: `I understand that I can then no longer help to open ${listWords(lost.map(({ title }) => `“${title}”`))}`;

/** What enrolling again costs, by name. */
function lostBlocks(lost: Enrolment['lost']): readonly RecordBlock[] {
	const short = lost.filter(({ isShort }) => isShort);
	if (lost.length === 0)
		return [
			{
				kind: 'words',
				text: 'You hold no share of a published tender with bids or prices still sealed, so you lose nothing there by enrolling again.',
			},
		];
	return [
		{
			kind: 'table',
			table: {
				id: 'lost',
				caption: 'What a new key cannot open',
				large: true,
				columns: [words('Tender'), words('Who else can open it')],
				rows: lost.map(({ slug, title, closesAt, isOpened, left }) => ({
					key: slug,
					cells: [
						{
							cell: { text: title, href: `/tenders/${slug}` },
							below: `${isOpened ? 'Prices' : 'Bids and prices'} still sealed. Closing: ${writeInstant(closesAt)}`,
						},
						left.length === 0 ? 'Nobody' : listWords(left.map(({ name }) => name)),
					],
				})),
				says: [
					'Your share of these tenders is sealed to the key that you have now. If you enrol again, nobody can read it any more.',
				],
			},
		},
		...(short.length === 0
			? []
			: [
					{
						kind: 'warning' as const,
						text: `Two people are needed to open a tender. If you enrol again, too few are left for ${listWords(short.map(({ title }) => `“${title}”`))}. ${short.length === 1 ? 'It' : 'Each'} may have to be cancelled and started again. Tell the officer before you continue.`,
					},
				]),
	];
}

export const enrolledWords = (know: TypedEnrolment['know']): string =>
	({
		none: 'You have enrolled as a bid opener',
		known: 'Your passphrase has been changed. Your key is the same',
		lost: 'You have enrolled again as a bid opener, with a new key',
	})[know];

export type EnrolmentRefusal = EnrolRefusal | ChangePassphraseRefusal | EnrolAgainRefusal;

export function enrolRefusal(refusal: EnrolmentRefusal): BoxError {
	switch (refusal.code) {
		case 'enrolled-already':
			return { field: '', message: 'You have enrolled already, with another passphrase. It still holds' };
		case 'key-changed':
			return {
				field: '',
				message:
					'Your passphrase was changed after you opened this page, and what you have typed here was not saved. The last passphrase that was saved holds',
			};
		case 'more-is-lost':
			return {
				field: '',
				message:
					'A tender was published after you opened this page. Nothing was saved: read again what a new key cannot open',
			};
		case 'not-understood':
			return { field: 'understood', message: 'Tick that you understand what a new key cannot open' };
		case 'wrong-passphrase':
			return { field: 'current', message: 'This is not your passphrase as a bid opener' };
		case 'too-many':
			return { field: 'current', message: triedTooOften(refusal.waitSeconds) };
		case 'passphrase-too-short':
			return {
				field: 'passphrase',
				message: `The passphrase must be ${FEWEST_PASSPHRASE_CHARACTERS} characters or more`,
			};
	}
}

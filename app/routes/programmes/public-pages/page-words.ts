import type { FactView, RecordBlock } from '../../../components/layout/record-view.ts';
import type {
	AreaPageState,
	AreaPageWords,
	SendBackReason,
	TakeDownReason,
} from '../../../domain/programme/area-page.ts';
import type { PageNeed } from '../../../domain/programme/decide-sending-pages.ts';
import { listWords, plural } from '../../../domain/text/list-words.ts';

export const publicPagesPath = (slug: string): `/${string}` => `/programmes/${slug}/public-pages`;

export const NEEDS: Readonly<Record<PageNeed, string>> = {
	'who-it-is-for': 'Say who the programme is for',
	'how-to-refer': 'Say how to refer',
	contact: 'Say who to ring',
	interventions: 'Add what happens on the programme: its interventions',
	specification: 'Have a version of the service specification published',
};

export const STATES: Readonly<Record<AreaPageState, string>> = {
	waiting: 'Waiting for approval',
	published: 'Public',
	'sent-back': 'Sent back',
	replaced: 'Replaced by a later version',
	'taken-down': 'Taken down',
};

export const SEND_BACK: Readonly<Record<SendBackReason, string>> = {
	'words-wrong': 'Something it says is wrong',
	'not-agreed': 'It has not been agreed with the area or the service',
	'not-yet': 'It is too early',
};

export const TAKE_DOWN: Readonly<Record<TakeDownReason, string>> = {
	'words-wrong': 'Something it says is wrong',
	'service-changed': 'The service has changed',
	'programme-ended': 'The programme has ended',
	'by-mistake': 'It was published by mistake',
};

/** The words that the public reads, and after them what the portal adds by itself. */
export const wordsOfPage = (words: AreaPageWords): readonly FactView[] => [
	{ key: 'Programme', value: words.name },
	{ key: 'Who it is for', value: words.whoItIsFor },
	{ key: 'How to refer', value: words.howToRefer },
	{ key: 'Whom to ring', value: words.contact },
	{
		key: 'What happens',
		value: {
			written: words.interventions
				.map(
					({ name, strand, description, weeks }) =>
						`${name} (${strand}${weeks === null ? '' : `, ${plural(weeks, 'week')}`}): ${description}`,
				)
				.join('\n'),
		},
	},
];

/** Pages that say the same are shown once, under the names of their areas. */
export const wordsBlocks = (
	pages: readonly { readonly areaName: string; readonly words: AreaPageWords }[],
): readonly RecordBlock[] =>
	[...Map.groupBy(pages, ({ words }) => JSON.stringify(words)).values()].map((own) => ({
		kind: 'facts',
		cardTitle: listWords(own.map(({ areaName }) => areaName)),
		rows: own[0] === undefined ? [] : wordsOfPage(own[0].words),
	}));

export const ADDED_BY_ITSELF =
	'The page adds by itself, each day, whether somebody new can start, who delivers there, the wait and who pays. It says yes only where the rule that lets a start be recorded says yes.';

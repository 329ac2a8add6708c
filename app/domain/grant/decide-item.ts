import type { IsoDate } from '../calendar/iso-date.ts';
import { writeDay } from '../calendar/write-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import { looksPersonal, type PersonalDetail } from '../text/looks-personal.ts';
import {
	type AgreementItem,
	hasLevel,
	ITEM_LEVEL_WORDS,
	type ItemContent,
	type ItemKeeping,
} from './agreement-item.ts';

export type ItemRefusal =
	| {
			readonly code:
				| 'level-missing'
				| 'due-in-the-past'
				| 'owner-not-concerned'
				| 'closed'
				| 'not-closed'
				| 'nothing-changed'
				| 'words-missing';
	  }
	/** What in the words looks like a person's details; the writer is asked. */
	| { readonly code: 'looks-personal'; readonly found: readonly PersonalDetail[] };

/** Somebody to whom an item may be given: of the commissioner's office, or of the provider that leads the agreement. */
export interface Concerned {
	readonly personId: string;
	readonly name: string;
}

/** Asked about once: whoever says that nobody is named may go on. */
function asked(words: readonly string[], nobodyNamed: boolean): Result<null, ItemRefusal> {
	const found = nobodyNamed ? [] : words.flatMap(looksPersonal);
	return found.length > 0 ? refused({ code: 'looks-personal', found }) : accepted(null);
}

/** A visit may be written down after it was made; anything else is due today or later. */
export function decideItem(
	content: ItemContent,
	concerned: readonly Concerned[],
	nobodyNamed: boolean,
	today: IsoDate,
): Result<ItemContent, ItemRefusal> {
	if (content.title.trim() === '') return refused({ code: 'words-missing' });
	if (!concerned.some(({ personId }) => personId === content.ownerId))
		return refused({ code: 'owner-not-concerned' });
	if (hasLevel(content.kind) && content.level === null) return refused({ code: 'level-missing' });
	if (content.kind !== 'visit' && content.dueOn < today) return refused({ code: 'due-in-the-past' });
	const named = asked([content.title, content.detail], nobodyNamed);
	return named.ok ? accepted({ ...content, level: hasLevel(content.kind) ? content.level : null }) : named;
}

/** Another owner, day or level, with a reason; answers what it is from now on, and the words for its history. */
export function decideItemChange(
	item: AgreementItem,
	to: ItemKeeping,
	reason: string,
	{
		concerned,
		nobodyNamed,
		today,
	}: { readonly concerned: readonly Concerned[]; readonly nobodyNamed: boolean; readonly today: IsoDate },
): Result<{ readonly to: ItemKeeping; readonly words: string }, ItemRefusal> {
	if (item.closedOn !== null) return refused({ code: 'closed' });
	if (reason.trim() === '') return refused({ code: 'words-missing' });
	const owner = concerned.find(({ personId }) => personId === to.ownerId);
	if (owner === undefined && to.ownerId !== item.ownerId) return refused({ code: 'owner-not-concerned' });
	if (hasLevel(item.kind) && to.level === null) return refused({ code: 'level-missing' });
	if (item.kind !== 'visit' && to.dueOn !== item.dueOn && to.dueOn < today)
		return refused({ code: 'due-in-the-past' });
	const level = hasLevel(item.kind) ? to.level : null;
	const changed = changesIn(item, { ...to, level }, owner?.name ?? '');
	if (changed.length === 0) return refused({ code: 'nothing-changed' });
	const named = asked([reason], nobodyNamed);
	return named.ok ? accepted({ to: { ...to, level }, words: `${changed.join('. ')}. ${reason}` }) : named;
}

/** What differs, in words. */
const changesIn = (item: AgreementItem, to: ItemKeeping, ownerName: string): readonly string[] => [
	...(to.ownerId === item.ownerId ? [] : [`Owner: now ${ownerName}`]),
	...(to.dueOn === item.dueOn ? [] : [`Due: ${writeDay(to.dueOn)}, before ${writeDay(item.dueOn)}`]),
	...(to.level === item.level || to.level === null || item.level === null
		? []
		: [`Level: ${ITEM_LEVEL_WORDS[to.level]}, before ${ITEM_LEVEL_WORDS[item.level]}`]),
	...(to.forBoard === item.forBoard
		? []
		: [to.forBoard ? 'For the board from now on' : 'No longer for the board']),
];

/** Anybody concerned may add a note, to a closed one too. */
export function decideItemNote(words: string, nobodyNamed: boolean): Result<string, ItemRefusal> {
	if (words.trim() === '') return refused({ code: 'words-missing' });
	const named = asked([words], nobodyNamed);
	return named.ok ? accepted(words) : named;
}

/** Closed with what came of it; opened again with why. Answers its last day, or null where it is open again. */
export function decideItemEnd(
	item: Pick<AgreementItem, 'closedOn'>,
	wish: 'close' | 'open-again',
	words: string,
	{ nobodyNamed, today }: { readonly nobodyNamed: boolean; readonly today: IsoDate },
): Result<IsoDate | null, ItemRefusal> {
	if (wish === 'close' && item.closedOn !== null) return refused({ code: 'closed' });
	if (wish === 'open-again' && item.closedOn === null) return refused({ code: 'not-closed' });
	const noted = decideItemNote(words, nobodyNamed);
	return noted.ok ? accepted(wish === 'close' ? today : null) : noted;
}

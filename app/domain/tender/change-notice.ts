import type { IsoDate } from '../calendar/iso-date.ts';
import type { Pence } from '../money/pence.ts';
import type { LawAnswers } from './law-questions.ts';
import type { Lot, PriceItem, QualityQuestion, Requirement, TenderNotice } from './tender-notice.ts';

/** Lists of a notice from which an entry can be taken. */
export const NOTICE_LISTS = ['lots', 'requirements', 'questions', 'documents'] as const;
export type NoticeList = (typeof NOTICE_LISTS)[number];

type Details = Pick<
	TenderNotice,
	'title' | 'description' | 'route' | 'begunOn' | 'valuePence' | 'vatPence' | 'cpvCodes' | 'findATender'
>;

/** What one page of a notice changes. `entry` is null where it is new. */
export type NoticeChange =
	| { readonly part: 'details'; readonly details: Partial<Details> }
	| { readonly part: 'law'; readonly answers: LawAnswers }
	| {
			readonly part: 'timetable';
			readonly timetable: TenderNotice['timetable'];
			readonly opensOn?: IsoDate | null;
	  }
	| {
			readonly part: 'lot';
			readonly entry: string | null;
			readonly lot: Pick<Lot, 'title' | 'strandId'> & {
				readonly items: readonly Omit<PriceItem, 'itemId'>[];
				/** Names of a budget's lines, with the areas of the work: where no places are priced. */
				readonly lines?: readonly { readonly name: string }[];
				readonly areaIds?: readonly string[];
				readonly budgetPence?: Pence | null;
			};
	  }
	/** Kind and area are said of a new one, and stay; without them it is of no kind and asked of every bid. */
	| ({ readonly part: 'requirement'; readonly entry: string | null; readonly asks: string } & Partial<
			Pick<Requirement, 'kind' | 'areaId'>
	  >)
	| {
			readonly part: 'question';
			readonly entry: string | null;
			readonly question: Omit<QualityQuestion, 'questionId'>;
	  }
	| ({
			readonly part: 'price';
			readonly priceWeight: number;
			readonly promisableKpis: readonly string[];
	  } & Partial<Pick<TenderNotice, 'priceFormula' | 'tieRule'>>)
	| { readonly part: 'remove'; readonly list: NoticeList; readonly entry: string };

/** The notice after the change; null where it names an entry that is not there. `newId` is for what is new. */
export function changeNotice(notice: TenderNotice, change: NoticeChange, newId: string): TenderNotice | null {
	switch (change.part) {
		case 'details':
			return { ...notice, ...change.details };
		case 'law':
			return { ...notice, ...change.answers };
		case 'timetable':
			return { ...notice, timetable: change.timetable, opensOn: change.opensOn ?? null };
		case 'price': {
			const { part: _part, ...price } = change;
			return { ...notice, ...price };
		}
		case 'lot': {
			const lotId = change.entry ?? newId;
			// One price for an intervention in an area: the two name the item.
			const items = change.lot.items.map((item) => ({
				...item,
				itemId: `${item.areaId}-${item.interventionId}`,
			}));
			const there = notice.lots.find((each) => each.lotId === change.entry)?.lines ?? [];
			const lot: Lot = {
				lotId,
				title: change.lot.title,
				strandId: change.lot.strandId,
				areaIds: change.lot.areaIds ?? [...new Set(items.map(({ areaId }) => areaId))],
				items,
				lines: (change.lot.lines ?? []).map(({ name }, index) => ({
					lineId: there.find((line) => line.name === name)?.lineId ?? `${newId}-${index + 1}`,
					name,
				})),
				budgetPence: change.lot.budgetPence ?? null,
			};
			const lots = saved(notice.lots, lot, change.entry, (each) => each.lotId);
			return lots === null ? null : { ...notice, lots };
		}
		case 'requirement': {
			const there = notice.requirements.find(({ requirementId }) => requirementId === change.entry);
			const { kind = 'other', areaId = null } = there ?? change;
			const requirement = { requirementId: change.entry ?? newId, kind, areaId, asks: change.asks };
			const requirements = saved(
				notice.requirements,
				requirement,
				change.entry,
				({ requirementId }) => requirementId,
			);
			return requirements === null ? null : { ...notice, requirements };
		}
		case 'question': {
			const question = { ...change.question, questionId: change.entry ?? newId };
			const questions = saved(notice.questions, question, change.entry, ({ questionId }) => questionId);
			return questions === null ? null : { ...notice, questions };
		}
		case 'remove':
			return without(notice, change.list, change.entry);
	}
}

function saved<Entry>(
	entries: readonly Entry[],
	one: Entry,
	entry: string | null,
	idOf: (entry: Entry) => string,
): readonly Entry[] | null {
	if (entry === null) return [...entries, one];
	return entries.some((each) => idOf(each) === entry)
		? entries.map((each) => (idOf(each) === entry ? one : each))
		: null;
}

function without(notice: TenderNotice, list: NoticeList, entry: string): TenderNotice | null {
	const left = {
		lots: notice.lots.filter(({ lotId }) => lotId !== entry),
		requirements: notice.requirements.filter(({ requirementId }) => requirementId !== entry),
		questions: notice.questions.filter(({ questionId }) => questionId !== entry),
		documents: notice.documents.filter(({ documentId }) => documentId !== entry),
	}[list];
	return left.length === notice[list].length ? null : { ...notice, [list]: left };
}

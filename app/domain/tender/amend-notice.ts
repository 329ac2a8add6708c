import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import type { TimetableEntry } from './problems-of-notice.ts';
import type {
	FindATender,
	NoticeDocument,
	QualityQuestion,
	TenderNotice,
	Timetable,
} from './tender-notice.ts';

/**
 * What an amendment may change, and what is left out stays. Title, route, value, lots, weights and the questions themselves are not among it: a
 * bid that is in answers to them, and another one of those is another tender.
 */
export interface NoticeAmendment {
	readonly timetable: Timetable;
	readonly description?: string;
	readonly findATender?: FindATender | null;
	/** All that hold from then on; null is the id of a new one. */
	readonly requirements?: readonly { readonly requirementId: string | null; readonly asks: string }[];
	readonly questions?: readonly Pick<QualityQuestion, 'questionId' | 'criterion' | 'wordLimit'>[];
	/** All that stand in it from then on. */
	readonly documents?: readonly NoticeDocument[];
}

/** The notice as it would stand. `newId` is for the requirement that is new. */
export function amendNotice(
	notice: TenderNotice,
	{ questions = [], requirements = notice.requirements, ...plain }: NoticeAmendment,
	newId: string,
): TenderNotice {
	return {
		...notice,
		...plain,
		requirements: requirements.map(({ requirementId, asks }) => {
			const there = notice.requirements.find((each) => each.requirementId === requirementId);
			const { kind = 'other', areaId = null } = there ?? {};
			return { requirementId: requirementId ?? newId, kind, areaId, asks };
		}),
		questions: notice.questions.map((question) => {
			const amended = questions.find(({ questionId }) => questionId === question.questionId);
			return amended === undefined
				? question
				: { ...question, criterion: amended.criterion, wordLimit: amended.wordLimit };
		}),
	};
}

/** One thing that two versions of a notice say differently. */
export type NoticeDifference =
	| { readonly part: 'description'; readonly was: string; readonly is: string }
	| {
			readonly part: 'find-a-tender';
			readonly was: FindATender | null;
			readonly is: FindATender | null;
	  }
	/** Null where there was none, or is none any more. */
	| { readonly part: 'requirement'; readonly was: string | null; readonly is: string | null }
	| { readonly part: 'criterion'; readonly asks: string; readonly was: string; readonly is: string }
	| { readonly part: 'word-limit'; readonly asks: string; readonly was: number; readonly is: number }
	/** Another version of a document, one that is new, or one that is taken out. */
	| {
			readonly part: 'document';
			readonly was: NoticeDocument | null;
			readonly is: NoticeDocument | null;
	  }
	| { readonly part: 'timetable'; readonly entry: TimetableEntry; readonly was: When; readonly is: When };
type When = Instant | IsoDate;

export const TIMETABLE_ENTRIES = {
	questionsCloseAt: 'questions-close',
	answersBy: 'answers',
	closesAt: 'closing',
	evaluatedBy: 'evaluation',
	awardBy: 'award',
	startsOn: 'start',
	endsOn: 'end',
} as const satisfies Record<keyof Timetable, TimetableEntry>;

export function differencesOf(old: TenderNotice, now: TenderNotice): readonly NoticeDifference[] {
	const all: readonly NoticeDifference[] = [
		{ part: 'description', was: old.description, is: now.description },
		{ part: 'find-a-tender', was: old.findATender, is: now.findATender },
		...requirementPairs(old, now),
		...old.questions.flatMap(({ questionId, asks, ...was }): readonly NoticeDifference[] => {
			const is = now.questions.find((each) => each.questionId === questionId) ?? was;
			return [
				{ part: 'criterion', asks, was: was.criterion, is: is.criterion },
				{ part: 'word-limit', asks, was: was.wordLimit, is: is.wordLimit },
			];
		}),
		...documentPairs(old, now),
		...Object.entries(TIMETABLE_ENTRIES).map(([key, entry]): NoticeDifference => {
			const name = key as keyof Timetable;
			return { part: 'timetable', entry, was: old.timetable[name], is: now.timetable[name] };
		}),
	];
	return all.filter(({ was, is }) => JSON.stringify(was) !== JSON.stringify(is));
}

function requirementPairs(old: TenderNotice, now: TenderNotice): readonly NoticeDifference[] {
	const asked = ({ requirements }: TenderNotice, id: string) =>
		requirements.find(({ requirementId }) => requirementId === id)?.asks ?? null;
	const ids = [...new Set([...old.requirements, ...now.requirements].map((each) => each.requirementId))];
	return ids.map((id) => ({ part: 'requirement', was: asked(old, id), is: asked(now, id) }));
}

function documentPairs(old: TenderNotice, now: TenderNotice): readonly NoticeDifference[] {
	const standing = ({ documents }: TenderNotice, id: string) =>
		documents.find(({ documentId }) => documentId === id) ?? null;
	const ids = [...new Set([...old.documents, ...now.documents].map(({ documentId }) => documentId))];
	return ids
		.map((id) => ({ part: 'document' as const, was: standing(old, id), is: standing(now, id) }))
		.filter(({ was, is }) => was?.fileId !== is?.fileId);
}

const WORK: readonly TimetableEntry[] = ['start', 'end'];

/**
 * Whether bids already submitted must be confirmed. A deadline that is extended, a later evaluation or award, and the number of the legal notice bind
 * no bid; what is bought, asked, judged or when the work is done does.
 */
export const asksBidsAgain = (differences: readonly NoticeDifference[]): boolean =>
	differences.some(
		(one) => one.part !== 'find-a-tender' && (one.part !== 'timetable' || WORK.includes(one.entry)),
	);

import { numberWords } from '../disclosure/figure-words.ts';
import type { BoardReport, ReportSource } from './board-report.ts';
import type { ReportSection } from './report-block.ts';

/** What became of a report between its sending and now, while its words stayed as they were. */
export interface ChangesSinceSent {
	/** Returns that it rests on now and did not, or not in this version. */
	readonly returns: readonly ReportSource[];
	readonly figures: readonly {
		readonly name: string;
		readonly when: string;
		readonly was: string;
		readonly is: string;
	}[];
	/** Headings of the sections that read otherwise. */
	readonly sections: readonly string[];
}

/**
 * Null where it reads as it did to every board. The day on which it is drawn up is no change. What each board is told differs in its front and its
 * last paper alone, so what changed for several is said once.
 */
export function changesSinceSent(
	sent: readonly BoardReport[],
	now: readonly BoardReport[],
): ChangesSinceSent | null {
	const changes = now.flatMap((report, at) => {
		const was = sent.find(({ meeting }) => meeting.boardId === report.meeting.boardId) ?? sent[at];
		return was === undefined ? [] : (changesOfOne(was, report) ?? []);
	});
	const [first] = changes;
	if (first === undefined) return null;
	return { ...first, sections: [...new Set(changes.flatMap(({ sections }) => sections))] };
}

function changesOfOne(sent: BoardReport, now: BoardReport): ChangesSinceSent | null {
	const known = new Set(sent.sources.map(keyOf));
	const returns = now.sources.filter((source) => !known.has(keyOf(source)));
	const was = new Map(figuresOf(sent).map((figure) => [figure.key, figure.said]));
	const figures = figuresOf(now).flatMap(({ key, name, when, said }) => {
		const before = was.get(key) ?? 'not given';
		return before === said ? [] : [{ name, when, was: before, is: said }];
	});
	const sections = changedSections(sent, now);
	return returns.length + figures.length + sections.length === 0 ? null : { returns, figures, sections };
}

const keyOf = ({ returnId, submission }: ReportSource): string => `${returnId} ${submission}`;

interface Said {
	readonly key: string;
	readonly name: string;
	readonly when: string;
	readonly said: string;
}

function figuresOf({ kpis, counted = [] }: BoardReport): readonly Said[] {
	const ofKpis = kpis.flatMap(({ key, name, value, toDate, earlierToDate = null, series }) =>
		[value, toDate, earlierToDate, ...series].flatMap((each) =>
			each === null
				? []
				: [{ key: `${key}|${each.figure.cohorts.join()}`, name, when: each.when, said: each.result }],
		),
	);
	const ofCounts = counted.map(({ key, name, when, number, unit }) => ({
		key,
		name,
		when,
		said: numberWords(number, unit),
	}));
	return [...new Map([...ofKpis, ...ofCounts].map((figure) => [figure.key, figure])).values()];
}

function changedSections(sent: BoardReport, now: BoardReport): readonly string[] {
	const before = new Map(allSections(sent).map((section) => [section.id, JSON.stringify(section.blocks)]));
	return allSections(now)
		.filter((section) => before.get(section.id) !== JSON.stringify(section.blocks))
		.map(({ heading }) => heading);
}

const allSections = ({ firstPage, sections }: BoardReport): readonly ReportSection[] => [
	firstPage.purpose,
	firstPage.brief,
	...sections,
];

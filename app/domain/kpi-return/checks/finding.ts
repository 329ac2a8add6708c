import type { SectionKey } from '../../specification/specification.ts';
import type { PersonalDetail } from '../../text/looks-personal.ts';
import type { NarrativeQuestion } from '../narrative.ts';

/** The cell that a finding is about; a null area is the whole programme's total. */
export interface CellFacts {
	readonly measureKey: string;
	readonly areaId: string | null;
	readonly cohort: number | null;
}

/** What each check found, in values of the measure's unit (a count, pence, tenths of a week). */
export interface FindingFacts {
	/** The parts of one breakdown and their whole. */
	readonly 'parts-do-not-add-up': CellFacts & {
		readonly breakdown: string;
		readonly whole: number;
		readonly parts: number;
	};
	/** One figure is greater than another that caps it: contacted and entered. */
	readonly 'more-than-its-cap': CellFacts & {
		readonly capKey: string;
		readonly value: number;
		readonly cap: number;
	};
	/** What a KPI counts is more than what it counts it out of: it is no part of it. */
	readonly 'more-than-its-base': CellFacts & {
		readonly kpi: string;
		/** Two counts of one period, which may be of different times. */
		readonly isPeriod: boolean;
		readonly counted: readonly string[];
		readonly outOf: readonly string[];
		readonly value: number;
		readonly base: number;
	};
	/** A count "so far" of last quarter's cohort is lower than last quarter's return said. */
	readonly 'fell-since-last-quarter': CellFacts & { readonly value: number; readonly before: number };
	/** Last quarter's cohort has another number of cases than last quarter's return said. */
	readonly 'entered-changed': CellFacts & { readonly value: number; readonly before: number };
	readonly 'stock-does-not-balance': CellFacts & {
		readonly opening: number;
		readonly openingFrom: 'last-quarter' | 'contract-start';
		readonly in: number;
		readonly out: number;
		readonly expected: number;
		readonly closing: number;
	};
	/** A stock that nobody can balance: there is no return for the quarter before. */
	readonly 'opening-unknown': CellFacts;
	/** What the return after this one, already sent, rests on: it began with `next` people, or says `next` of the same cases. */
	readonly 'next-does-not-follow': CellFacts & {
		readonly rests: 'opening' | 'cohort';
		/** Contract quarter of the return after. */
		readonly quarter: number;
		readonly value: number;
		readonly next: number;
	};
	/** The ledger of places, as it is now, counts another number. */
	readonly 'differs-from-ledger': CellFacts & { readonly value: number; readonly ledger: number };
	readonly 'large-change': CellFacts & { readonly value: number; readonly before: number };
	/** Boxes that must be filled in, of so many in the section. */
	readonly 'boxes-empty': { readonly empty: number; readonly of: number; readonly first: CellFacts };
	/** What was typed is no figure; `problem` is the parser's code. */
	readonly 'not-a-figure': CellFacts & { readonly problem: string; readonly typed: string };
	/** "Nothing to report" never fills in how many people there still are; null where last quarter's closing is not known. */
	readonly 'stock-still-asked': CellFacts & { readonly opening: number | null };
	/** "Nothing to report" is ticked and a figure above 0 is typed. */
	readonly 'nothing-to-report-contradicted': CellFacts & { readonly value: number };
	/** An answer of the narrative seems to say who somebody is. */
	readonly 'looks-personal': {
		readonly question: NarrativeQuestion;
		readonly details: readonly PersonalDetail[];
	};
}

export type FindingCode = keyof FindingFacts;

interface FindingOf<Code extends FindingCode> {
	/** Names the finding from one save to the next: a note is recorded against it. Holds no values. */
	readonly key: string;
	readonly code: Code;
	/** An error blocks submission; a warning blocks it until it has a note. */
	readonly severity: 'error' | 'warning';
	/** True where a note turns the error into a noted warning: a correction that says so and why. */
	readonly noteClears: boolean;
	readonly section: SectionKey;
	/** Keys (`figureKey`) of the boxes to mark; the first is the one to go to. None for the narrative. */
	readonly boxes: readonly string[];
	readonly facts: FindingFacts[Code];
	/** The note recorded against the finding; null where there is none. */
	readonly note: string | null;
}

export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** What a single check answers, before the notes are laid beside it. */
export type RawFinding = {
	readonly [Code in FindingCode]: Omit<FindingOf<Code>, 'note' | 'key'> & {
		readonly keyParts?: readonly string[];
	};
}[FindingCode];

import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { SectionKey } from '../specification/specification.ts';
import type { ClosedReason } from './closed-reason.ts';
import type { NarrativeQuestion } from './narrative.ts';
import type { ReturnState, StateBesideClosing } from './return-state.ts';

/** Everything about a return that its decisions look at. Figures and words are laid beside it where a decision needs them. */
export interface KpiReturn {
	readonly returnId: string;
	readonly state: ReturnState;
	readonly period: Period;
	/** The commissioning body whose programme it is: its people are the office. */
	readonly bodyId: string;
	/** The organisation that holds the agreement: the lead of a consortium, the only one that certifies. */
	readonly leadId: string;
	/** Who delivers where: a member of a consortium drafts its own areas. */
	readonly areas: readonly { readonly areaId: string; readonly organisationId: string }[];
	/** The sections that the return asks. */
	readonly asked: readonly SectionKey[];
	/** Everybody who ever typed anything into it. They neither certify nor accept it. */
	readonly preparerIds: readonly string[];
	readonly sections: readonly SectionSaved[];
	readonly latest: SubmissionMade | null;
	/** The number of the authoritative submission: the newest that was accepted, reopened since or not. */
	readonly authoritative: number | null;
	readonly queries: readonly ReturnQuery[];
	readonly extensions: readonly Extension[];
	/** Null while it is called for. */
	readonly closed: Closed | null;
}

export interface SectionSaved {
	readonly section: SectionKey;
	readonly version: number;
	readonly savedAt: Instant;
	readonly savedBy: string;
	/** Null where it was not saved from a page. */
	readonly sentFrom: SentFrom | null;
}

/** The drawn form that a save came from, and whether the page sent it by itself while somebody was typing. */
export interface SentFrom {
	readonly form: string;
	readonly byItself: boolean;
}

export interface SubmissionMade {
	/** From 1. Every submission is kept for ever. */
	readonly number: number;
	readonly submittedAt: Instant;
	readonly certifiedBy: string;
	readonly acceptedSections: readonly SectionKey[];
}

/** A query names the figure or the narrative that it is about. */
export type QuerySubject =
	| { readonly kind: 'figure'; readonly section: SectionKey /** `figureKey` */; readonly box: string }
	| { readonly kind: 'narrative'; readonly section: 'narrative'; readonly question: NarrativeQuestion };

export interface ReturnQuery {
	readonly queryId: string;
	readonly subject: QuerySubject;
	/** Open: it is the provider's turn. Answered: it is the office's. */
	readonly state: 'open' | 'answered' | 'resolved';
}

/** A recorded agreement on a later date. It stands beside the original date, which never moves. */
export interface Extension {
	readonly agreedAt: Instant;
	readonly newDueOn: IsoDate;
}

/** It will never come: since when, why, and where it stood. */
export interface Closed {
	readonly at: Instant;
	readonly why: ClosedReason;
	/** Empty where the reason says it all, or the words are not the reader's. */
	readonly words: string;
	readonly before: StateBesideClosing;
}

/** Who acts: the person, because duties are separated between persons, and the organisation that he or she acts for. An `Actor` is one. */
export interface ActingPerson {
	readonly personId: string;
	readonly organisationId: string;
}

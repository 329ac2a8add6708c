import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import type { SectionKey } from '../specification/specification.ts';
import type { Capacity } from './capacity-of.ts';
import type { ClosedReason } from './closed-reason.ts';
import type { QuerySubject, SentFrom } from './kpi-return.ts';
import type { NarrativeQuestion } from './narrative.ts';

/** What happened to a return, in the past tense. `evolveReturn` folds them; the operation writes their rows and the audit trail. */
export type ReturnEvent =
	| ReturnStarted
	| SectionWasSaved
	| MarkedReady
	| SentBackToDraft
	| TakenBack
	| ReturnSubmitted
	| FigureQueried
	| QueryAnswered
	| QueryAskedAgain
	| QueryResolved
	| SectionAccepted
	| ReturnAccepted
	| ReturnReopened
	| ReturnClosed
	| ReturnOpenedAgain
	| ExtensionAgreed
	| ContactLogged;

interface Happened {
	readonly personId: string;
	readonly at: Instant;
}

export interface ReturnStarted extends Happened {
	readonly type: 'return-started';
}
export interface SectionWasSaved extends Happened {
	readonly type: 'section-saved';
	readonly section: SectionKey;
	readonly version: number;
	/** Typed text by `figureKey`, partial and wrong text included; every box of the section that the person may fill in. */
	readonly typed: ReadonlyMap<string, string>;
	readonly words: ReadonlyMap<NarrativeQuestion, string>;
	/** Notes by the key of the finding that they answer. */
	readonly notes: ReadonlyMap<string, string>;
	readonly nothingToReport: boolean;
	readonly sentFrom: SentFrom;
}
export interface MarkedReady extends Happened {
	readonly type: 'marked-ready';
}
/** By whoever prepares it, after it was said to be ready. */
export interface TakenBack extends Happened {
	readonly type: 'taken-back';
}
export interface SentBackToDraft extends Happened {
	readonly type: 'sent-back-to-draft';
	readonly reason: string;
}
export interface ReturnSubmitted extends Happened {
	readonly type: 'return-submitted';
	readonly submission: number;
	readonly capacity: Capacity;
	/** Sections accepted in the submission before, whose content has not changed since. */
	readonly acceptancesKept: readonly SectionKey[];
}
export interface FigureQueried extends Happened {
	readonly type: 'figure-queried';
	readonly queryId: string;
	readonly subject: QuerySubject;
	readonly words: string;
}
export interface QueryAnswered extends Happened {
	readonly type: 'query-answered';
	readonly queryId: string;
	readonly words: string;
}
export interface QueryAskedAgain extends Happened {
	readonly type: 'query-asked-again';
	readonly queryId: string;
	readonly words: string;
}
export interface QueryResolved extends Happened {
	readonly type: 'query-resolved';
	readonly queryId: string;
}
export interface SectionAccepted extends Happened {
	readonly type: 'section-accepted';
	readonly section: SectionKey;
	readonly submission: number;
}
export interface ReturnAccepted extends Happened {
	readonly type: 'return-accepted';
	readonly submission: number;
	/** Sections accepted with it, that had not been accepted one by one. */
	readonly sections: readonly SectionKey[];
	/** Answered queries that the acceptance settles. */
	readonly resolves: readonly string[];
}
export interface ReturnReopened extends Happened {
	readonly type: 'return-reopened';
	/** Stays authoritative until a later one is accepted. */
	readonly submission: number;
	readonly reason: string;
}
export interface ReturnClosed extends Happened {
	readonly type: 'return-closed';
	readonly why: ClosedReason;
	readonly words: string;
}
export interface ReturnOpenedAgain extends Happened {
	readonly type: 'return-opened-again';
}
export interface ExtensionAgreed extends Happened {
	readonly type: 'extension-agreed';
	readonly agreedWith: string;
	readonly newDueOn: IsoDate;
	readonly reason: string;
}
export interface ContactLogged extends Happened {
	readonly type: 'contact-logged';
	readonly channel: ContactChannel;
	readonly spokeTo: string;
	readonly words: string;
	readonly promisedOn: IsoDate | null;
}

export const CONTACT_CHANNELS = ['telephone', 'email', 'video-call', 'in-person', 'letter'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import { londonDay } from '../calendar/london.ts';

/** What has a day in the life of a tender; in the order in which it comes. */
export const MOMENTS = [
	'published',
	'amended',
	'opens',
	'questions-close',
	'closes',
	'opened',
	'quality-locked',
	'prices-opened',
	'recommended',
	'approved',
	'letters',
	'standstill-ends',
	'agreement',
	'cancelled',
] as const;
export type TenderMoment = (typeof MOMENTS)[number];

/** `to-come` passes by itself; `planned` is for somebody to do, and `missed` was not done by its day. */
export type MomentStanding = 'done' | 'to-come' | 'planned' | 'missed';

export interface TenderTimelineStep {
	readonly key: string;
	readonly kind: TenderMoment;
	/** When it happened, or by when it is planned. */
	readonly on: IsoDate;
	readonly standing: MomentStanding;
	/** Titles of the lots that it is about; empty for the whole tender. */
	readonly lots: readonly string[];
	/** Of an amendment. */
	readonly version: number | null;
	/** Nothing is awarded. */
	readonly isNoAward: boolean;
}

/** A step before it has its place. `at` is what it is put in order by: an instant, or a day, which stands before what is done on it. */
export type Moment = Omit<TenderTimelineStep, 'key'> & { readonly at: string };

export const WHOLE = { lots: [], version: null, isNoAward: false };

export const happened = (kind: TenderMoment, at: Instant): Moment => ({
	...WHOLE,
	kind,
	at,
	on: londonDay(at),
	standing: 'done',
});

/** An act that has happened, or is planned by a day. */
export const act = (kind: TenderMoment, at: Instant | null, by: IsoDate, now: Instant): Moment =>
	at !== null
		? happened(kind, at)
		: { ...WHOLE, kind, at: by, on: by, standing: by < londonDay(now) ? 'missed' : 'planned' };

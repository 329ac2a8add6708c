import type { Instant, IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { Period } from '../../../app/domain/calendar/period.ts';
import { addWorkingDays } from '../../../app/domain/calendar/working-days.ts';
import type { AnAgreement } from '../factories/agreement.ts';
import type { AProgramme } from '../factories/programme.ts';
import type { Answers, ReturnStory } from '../factories/return-story.ts';
import type { Staff } from '../people/staff.ts';
import type { Random } from '../random.ts';

/** One return that is to be told: who is there, what the figures are, and what usually happens. */
export interface Telling {
	readonly programme: AProgramme;
	readonly agreement: AnAgreement;
	readonly period: Period;
	readonly office: Staff;
	/** The lead's people. */
	readonly provider: Staff;
	/** The people of a consortium's members. */
	readonly members: readonly Staff[];
	/** What the records say, with a note for every warning. */
	readonly answers: Answers;
	readonly random: Random;
}

/** A return out of the ordinary: takes what would ordinarily have happened and answers what did. */
export type Teller = (telling: Telling, ordinary: ReturnStory) => ReturnStory;

/** By `agreement key/contract quarter`. */
export type Tellers = Readonly<Record<string, Teller>>;

/** So many working days after the window opened, at a time of day in London. */
export const onDay = (period: Period, workingDays: number, time: string): Instant =>
	londonInstant(addWorkingDays(period.opensOn, workingDays), time);

export const at = (day: string, time: string): Instant => londonInstant(day as IsoDate, time);

import type { IsoDate } from '../calendar/iso-date.ts';
import { writeDay } from '../calendar/write-date.ts';
import type { StartRefusal } from './may-start.ts';

/** The rule that refuses, and what would satisfy it, each a sentence for a page. */
export interface StartRefusalWords {
	readonly rule: string;
	readonly satisfiedBy: string;
}

/** `area` is the area's name, `day` the day that was asked about. */
export function startRefusalWords(refusal: StartRefusal, area: string, day: IsoDate): StartRefusalWords {
	switch (refusal.code) {
		case 'agreement-not-in-force':
			return refusal.startsOn > day
				? {
						rule: `Nobody can start before the grant agreement begins on ${writeDay(refusal.startsOn)}`,
						satisfiedBy: `Choose ${writeDay(refusal.startsOn)} or a later day.`,
					}
				: {
						rule: `Nobody new can start: the grant agreement’s last day was ${writeDay(refusal.endsOn)}`,
						satisfiedBy:
							'That needs a variation that both sides agree, or a new grant agreement. People who have already started carry on.',
					};
		case 'no-partner-support':
			return {
				rule:
					refusal.lapsedOn === null
						? `Nobody new can start in ${area}: no support agreement for partners and children covers it`
						: `Nobody new can start in ${area}: its support agreement for partners and children ended on ${writeDay(refusal.lapsedOn)}`,
				satisfiedBy: `That needs a support agreement in force that covers ${area}. Work with people who abuse never runs without support for their partners. People who have already started carry on.`,
			};
		case 'not-accredited':
			return {
				rule:
					refusal.lapsedOn === null
						? `Nobody new can start in ${area}: the provider is not accredited by Respect, and no decision is recorded that it works towards it`
						: `Nobody new can start in ${area}: what was recorded of the provider’s Respect accreditation lapsed on ${writeDay(refusal.lapsedOn)}`,
				satisfiedBy:
					'That needs Respect’s accreditation, or a recorded and dated decision that the provider works towards it, entered in the accreditation register. People who have already started carry on.',
			};
		case 'no-evidence-of-principles':
			return {
				rule:
					refusal.lapsedOn === null
						? `Nobody new can start in ${area}: no evidence is recorded that the provider keeps to Respect’s principles`
						: `Nobody new can start in ${area}: the evidence that the provider keeps to Respect’s principles lapsed on ${writeDay(refusal.lapsedOn)}`,
				satisfiedBy:
					'That needs evidence of the principles, or Respect’s accreditation, entered in the accreditation register. People who have already started carry on.',
			};
	}
}

/** Both in one text, for a message at a box or in a list. */
export const startRefusalText = (refusal: StartRefusal, area: string, day: IsoDate): string => {
	const { rule, satisfiedBy } = startRefusalWords(refusal, area, day);
	return `${rule}. ${satisfiedBy}`;
};

import type { BoxError } from '../../components/layout/question.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { startRefusalText } from '../../domain/grant/start-refusal-words.ts';
import { writePounds } from '../../domain/money/pence.ts';
import type { AnswerRefusal } from '../../domain/purchase/decide-answer.ts';
import type { ApprovalRefusal } from '../../domain/purchase/decide-approval.ts';
import type { CancellationRefusal } from '../../domain/purchase/decide-cancellation.ts';
import type { DeliveryRefusal } from '../../domain/purchase/decide-delivery.ts';
import type { DrawingRefusal } from '../../domain/purchase/decide-drawing.ts';
import type { OfferRefusal } from '../../domain/purchase/decide-offer.ts';
import type { PlacingRefusal } from '../../domain/purchase/decide-placing.ts';
import { REFERENCE_AT_MOST, type ReferenceRefusal } from '../../domain/purchase/short-reference.ts';
import { plural } from '../../domain/text/list-words.ts';
import type { MovementRefusal } from '../../domain/unit/decide-movements.ts';
import { ORDER_STATE_NAMES, PLACE_STATE_NAMES } from './order-words.ts';

export type OrderRefusal =
	| PlacingRefusal
	| ApprovalRefusal
	| AnswerRefusal
	| CancellationRefusal
	| DrawingRefusal
	| DeliveryRefusal
	| OfferRefusal
	| MovementRefusal
	| { readonly code: 'no-support-named' | 'closed' };

const FIELDS = { costCentre: 'Cost centre', purchaseReference: 'Purchase order number' } as const;
const COUNTS = {
	places: 'Places',
	weeksToStart: 'Weeks to start',
	creditWeeks: 'Credit weeks',
	cancelDays: 'Days to cancel',
} as const;
const KINDS = {
	'case number': 'a case number',
	'date of birth': 'somebody’s date of birth',
	name: 'somebody’s name',
	other: 'a person’s details',
} as const;

/** Why a reference is not taken. `what` begins the sentence: "Cost centre". */
export function referenceWords(refusal: ReferenceRefusal, what: string): string {
	switch (refusal.code) {
		case 'missing':
			return `Enter the ${what.toLowerCase()}`;
		case 'too-long':
			return `${what} must be ${REFERENCE_AT_MOST} characters or fewer`;
		case 'no-number':
			return `${what} must have a number in it`;
		case 'odd-character':
			return `${what} must only include letters, numbers, spaces, hyphens, full stops and slashes`;
		case 'looks-personal':
			return `${what} looks like ${KINDS[refusal.kind]}. Enter the number from your own finance system: never one that leads to a person`;
	}
}

/** What a rule said no to, at the box that it is about, with what would help. */
export function orderRefusal(
	refusal: OrderRefusal,
	about: { readonly area: string; readonly day: IsoDate },
): BoxError {
	const form = (message: string): BoxError => ({ field: '', message });
	switch (refusal.code) {
		case 'no-units':
			return { field: 'units', message: 'Number of places must be 1 or more' };
		case 'none-left':
			return {
				field: 'units',
				message:
					refusal.left === 0
						? 'None is left: somebody else has bought the last place. Nothing has been ordered'
						: `Only ${plural(refusal.left, 'place')} ${refusal.left === 1 ? 'is' : 'are'} left. Nothing has been ordered: order fewer`,
			};
		case 'offer-closed':
		case 'closed':
			return form('The provider has closed this offer. Nothing has been ordered');
		case 'price-changed':
			return form(
				`The price has changed to ${writePounds(refusal.unitPricePence)} a place, before VAT. Look at it again before you order`,
			);
		case 'reference':
			return { field: refusal.field, message: referenceWords(refusal.refusal, FIELDS[refusal.field]) };
		case 'may-not-start':
			return { field: '', message: startRefusalText(refusal.refusal, about.area, about.day) };
		case 'no-support-named':
			return { field: 'supportAgreementId', message: 'Select who supports partners and children' };
		case 'placed-it':
			return form('You placed this order, so somebody else must approve it');
		case 'too-late':
			return form(`It could be cancelled until ${writeDay(refusal.lastDay)}. Ring the provider`);
		case 'in-use':
			return form('Somebody has started, or places have been drawn, so the order can no longer be cancelled');
		case 'all-drawn':
			return form('Every place of this block has been drawn');
		case 'not-a-block':
			return form('This order is for places that are reserved already');
		case 'too-early':
			return {
				field: 'startsOn.day',
				message: `The start must be on or after ${writeDay(refusal.startsOn)}, when the block begins`,
			};
		case 'start-in-the-past':
			return { field: 'startsOn.day', message: 'The start must be today or later' };
		case 'in-the-future':
			return { field: 'day.day', message: 'The day must be today or earlier' };
		case 'before':
			return { field: 'day.day', message: `The day must be on or after ${writeDay(refusal.day)}` };
		case 'place-state':
			return form(
				`The place is ${PLACE_STATE_NAMES[refusal.state].toLowerCase()}, so this cannot be recorded of it`,
			);
		case 'wrong-state':
			return form(
				`The order is ${ORDER_STATE_NAMES[refusal.state].toLowerCase()}, so this can no longer be done`,
			);
		case 'words-missing':
			return { field: 'words', message: 'Enter the reason' };
		case 'words-too-long':
			return { field: 'words', message: `It must be ${refusal.atMost} characters or fewer` };
		case 'price-missing':
			return { field: 'price', message: 'The price must be more than £0' };
		case 'too-many':
			return { field: refusal.field, message: `${COUNTS[refusal.field]} must be ${refusal.atMost} or fewer` };
		case 'not-enough':
			return form(
				'Places have been bought or moved since you opened this page, or were not there on that day. Look at it again',
			);
	}
}

/** The same of an offer, whose boxes are called otherwise than those of orders. */
export function offerRefusal(
	refusal: OfferRefusal | MovementRefusal,
	about: { readonly area: string; readonly day: IsoDate },
): BoxError {
	const worded = orderRefusal(refusal, about);
	if (refusal.code.startsWith('words-')) return { ...worded, field: 'eligibility' };
	return refusal.code === 'start-in-the-past' ? { ...worded, field: 'nextStartOn.day' } : worded;
}

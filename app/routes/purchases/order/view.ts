import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { placesToCredit, placesToInvoice } from '../../../domain/purchase/decide-issue.ts';
import { type InvoiceStateName, sumOfLines } from '../../../domain/purchase/invoice.ts';
import { type OrderStateName, totalOf } from '../../../domain/purchase/order.ts';
import type { OrderShown } from '../../../operations/purchase/show-order.ts';
import {
	invoicedBy,
	nextWords,
	ORDER_KIND_NAMES,
	PLACE_STATE_NAMES,
	priceWords,
	stepName,
	termsWords,
} from '../order-words.ts';

export interface OrderView {
	readonly number: string;
	readonly caption: string;
	readonly state: OrderStateName;
	readonly next: string;
	readonly acts: readonly { readonly href: string; readonly text: string; readonly isFirst: boolean }[];
	readonly facts: readonly { readonly key: string; readonly value: string }[];
	readonly terms: readonly string[];
	readonly noPlaces: string;
	readonly places: readonly {
		readonly id: string;
		readonly code: string;
		readonly state: string;
		readonly days: string;
		readonly href: string | null;
	}[];
	readonly invoices: readonly {
		readonly href: string;
		readonly name: string;
		readonly total: string;
		readonly state: InvoiceStateName;
	}[];
	readonly steps: readonly {
		readonly key: string;
		readonly what: string;
		readonly by: string;
		readonly words: string;
	}[];
}

export function orderView(shown: OrderShown, actor: Actor): OrderView {
	const { row, places, invoices, steps } = shown;
	const { order } = row;
	const records = mayDo(actor, 'order.deliver') && order.standing.state === 'confirmed';
	return {
		number: row.number,
		caption: `${row.intervention}, ${row.area}`,
		state: order.standing.state,
		next: nextWords(order.standing, order.kind, row.authority, row.provider),
		acts: actsOf(shown, actor),
		facts: [
			{ key: 'Bought by', value: row.authority },
			{ key: 'Provider', value: row.provider },
			{ key: 'Programme', value: row.programme },
			{ key: 'What', value: `${ORDER_KIND_NAMES[order.kind]}: ${order.units}` },
			{ key: 'Price', value: priceWords(order) },
			{ key: 'Total with VAT', value: writePounds(totalOf(order, order.units)) },
			{ key: 'Cost centre', value: row.costCentre },
			{ key: 'Purchase order number', value: row.purchaseReference },
			{ key: 'Who invoices', value: invoicedBy(order.contracts, row.provider) },
		],
		terms: termsWords(order),
		noPlaces:
			'Each place gets a code when the provider confirms the start. The code stands for the place on invoices, so that nobody’s case number is needed.',
		places: places.map((place) => ({
			id: place.id,
			code: place.code ?? 'Code erased',
			state: `${PLACE_STATE_NAMES[place.state]}${place.credited ? ', credited' : ''}`,
			days: daysOf(place.startsOn, place.endedOn, place.state === 'reserved'),
			href:
				records && (place.state === 'reserved' || place.state === 'started')
					? `/orders/${order.id}/places/${place.id}`
					: null,
		})),
		invoices: invoices.map(({ id, kind, number, lines, standing }) => ({
			href: `/invoices/${id}`,
			name: `${kind === 'invoice' ? 'Invoice' : 'Credit note'} ${number}`,
			total: writePounds(sumOfLines(lines).total),
			state: standing.state,
		})),
		steps: steps.map(({ kind, at, person, organisation, words }, index) => ({
			key: String(index),
			what: stepName(kind),
			by: `${writeInstant(at)}${person === null ? '' : `, ${person}, ${organisation ?? ''}`}`,
			words,
		})),
	};
}

function daysOf(
	startsOn: OrderShown['today'] | null,
	endedOn: OrderShown['today'] | null,
	isToCome: boolean,
): string {
	if (startsOn === null) return endedOn === null ? '' : `Ended on ${writeDay(endedOn)}`;
	return `${isToCome ? 'To start on' : 'Start:'} ${writeDay(startsOn)}${endedOn === null ? '' : `. Ended on ${writeDay(endedOn)}`}`;
}

function actsOf({ row, places, invoices }: OrderShown, actor: Actor): OrderView['acts'] {
	const { order } = row;
	const { state } = order.standing;
	const path = `/orders/${order.id}`;
	const isIssuer =
		order.contracts === 'provider'
			? actor.organisationId === row.providerId
			: actor.organisationKind === 'commissioning-body';
	const mayIssue = mayDo(actor, 'invoice.issue') && isIssuer;
	const acts = [
		[
			state === 'awaiting-approval' && mayDo(actor, 'order.approve') && order.placedBy !== actor.personId,
			'approve',
			'Approve or refuse',
		],
		[state === 'placed' && mayDo(actor, 'order.answer'), 'answer', 'Confirm a start or decline'],
		[
			state === 'confirmed' &&
				order.kind === 'block' &&
				places.some((place) => place.state === 'held') &&
				mayDo(actor, 'order.place'),
			'draw',
			'Draw a place',
		],
		[mayIssue && placesToInvoice(places, invoices).length > 0, 'invoice', 'Issue an invoice'],
		[mayIssue && placesToCredit(places, invoices).length > 0, 'credit-note', 'Issue a credit note'],
		[
			['awaiting-approval', 'placed', 'confirmed'].includes(state) && mayDo(actor, 'order.cancel'),
			'cancel',
			'Cancel the order',
		],
	] as const;
	return acts
		.filter(([may]) => may)
		.map(([, page, text], index) => ({
			href: `${path}/${page}`,
			text,
			isFirst: index === 0 && page !== 'cancel',
		}));
}

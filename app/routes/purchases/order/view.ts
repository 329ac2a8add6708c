import {
	number,
	only,
	type RecordView,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import { sumOfLines } from '../../../domain/purchase/invoice.ts';
import { totalOf } from '../../../domain/purchase/order.ts';
import type { OrderShown } from '../../../operations/purchase/show-order.ts';
import { invoiceTag } from '../invoice-words.ts';
import {
	invoicedBy,
	nextWords,
	ORDER_KIND_NAMES,
	orderTag,
	PLACE_STATE_NAMES,
	priceWords,
	stepName,
	termsWords,
} from '../order-words.ts';
import { orderActs } from './order-acts.ts';

export function orderView(shown: OrderShown, actor: Actor): RecordView {
	const { row, invoices, steps } = shown;
	const { order } = row;
	const acts = orderActs(shown, actor);
	return {
		title: `Order ${row.number}`,
		caption: `${row.intervention}, ${row.area}`,
		back: { href: '/orders', text: 'Orders' },
		tag: orderTag(order.standing.state),
		blocks: [
			{
				kind: 'inset',
				lines: [
					[
						{ strong: 'What happens next.' },
						nextWords(order.standing, order.kind, row.authority, row.provider),
					],
				],
			},
			...only(acts.length > 0, { kind: 'actions', actions: acts }),
			{
				kind: 'facts',
				rows: [
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
			},
			{ kind: 'heading', text: 'The terms of this order' },
			{ kind: 'list', items: termsWords(order) },
			{ kind: 'table', table: placesTable(shown, actor) },
			{ kind: 'table', table: invoicesTable(invoices) },
			{ kind: 'heading', text: 'What has happened' },
			{
				kind: 'steps',
				steps: steps.map(({ kind, at, person, organisation, words: said }, index) => ({
					key: String(index),
					what: stepName(kind),
					by: `${writeInstant(at)}${person === null ? '' : `, ${person}, ${organisation ?? ''}`}`,
					words: said,
				})),
			},
		],
	};
}

function placesTable({ row: { order }, places }: OrderShown, actor: Actor): TableView {
	const records = mayDo(actor, 'order.deliver') && order.standing.state === 'confirmed';
	return {
		id: 'places',
		caption: 'Places',
		large: true,
		columns: [words('Place code'), words('State'), words('Days'), words('Record')],
		rows: places.map((place) => {
			const code = place.code ?? 'Code erased';
			const isOpen = place.state === 'reserved' || place.state === 'started';
			return {
				key: place.id,
				cells: [
					code,
					`${PLACE_STATE_NAMES[place.state]}${place.credited ? ', credited' : ''}`,
					daysOf(place.startsOn, place.endedOn, place.state === 'reserved'),
					records && isOpen
						? {
								text: 'Record what happened',
								href: `/orders/${order.id}/places/${place.id}`,
								of: `to place ${code}`,
							}
						: '',
				],
			};
		}),
		empty:
			'Each place gets a code when the provider confirms the start. Invoices use the code, so nobody’s case number is needed.',
	};
}

const invoicesTable = (invoices: OrderShown['invoices']): TableView => ({
	id: 'invoices',
	caption: 'Invoices and credit notes',
	large: true,
	columns: [words('Number'), number('Total with VAT'), words('State')],
	rows: invoices.map(({ id, kind, number: own, lines, standing }) => ({
		key: id,
		cells: [
			{ text: `${kind === 'invoice' ? 'Invoice' : 'Credit note'} ${own}`, href: `/invoices/${id}` },
			writePounds(sumOfLines(lines).total),
			invoiceTag(standing.state),
		],
	})),
	empty: 'Nothing has been invoiced yet. A place is invoiced once somebody has started.',
});

function daysOf(
	startsOn: OrderShown['today'] | null,
	endedOn: OrderShown['today'] | null,
	isToCome: boolean,
): string {
	if (startsOn === null) return endedOn === null ? '' : `Ended on ${writeDay(endedOn)}`;
	return `${isToCome ? 'To start on' : 'Start:'} ${writeDay(startsOn)}${endedOn === null ? '' : `. Ended on ${writeDay(endedOn)}`}`;
}

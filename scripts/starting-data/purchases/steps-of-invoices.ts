import { londonInstant } from '../../../app/domain/calendar/london.ts';
import { addWorkingDays } from '../../../app/domain/calendar/working-days.ts';
import { disputeInvoice } from '../../../app/operations/purchase/dispute-invoice.ts';
import { issueInvoice } from '../../../app/operations/purchase/issue-invoice.ts';
import { matchInvoice } from '../../../app/operations/purchase/match-invoice.ts';
import { payInvoice } from '../../../app/operations/purchase/pay-invoice.ts';
import { type Step, step } from '../telling/step.ts';
import { type Bought, placeIdOf } from './bought.ts';

const WORKING_DAYS_TO_DISPUTE = 3;

/** Its invoices and credit notes, by whoever the offer says contracts; matched by an officer of the council, paid by an approver. */
export const stepsOfInvoices = (
	{ world, region, programme, told, order, council, provider }: Bought,
	orderId: string,
): readonly Step[] =>
	(order.invoices ?? []).flatMap(
		({ number, kind: whether, places, issuedOn, netPence, matchedOn, disputed, paid }) => {
			const kind = whether ?? 'invoice';
			const isProvider = told.terms.contracts === 'provider';
			const issuer = isProvider
				? provider.person('provider-certifier')
				: region.staff(programme.body.name).person('officer');
			const invoiceId = world.id('invoice', number);
			const about = [number];
			const officer = council.person('authority-officer');
			return [
				step(
					issueInvoice,
					{ at: londonInstant(issuedOn, '14:00'), by: issuer, about, ids: [invoiceId] },
					{
						orderId,
						kind,
						number,
						lines: places.map((place) => ({
							placeId: placeIdOf(world, order, place),
							netPence: netPence ?? told.terms.unitPricePence,
							vat: told.terms.vat,
						})),
					},
				),
				...(matchedOn === undefined
					? []
					: [
							step(
								matchInvoice,
								{ at: londonInstant(matchedOn, '11:00'), by: officer, about },
								{ invoiceId },
							),
						]),
				...(disputed === undefined
					? []
					: [
							step(
								disputeInvoice,
								{
									at: londonInstant(addWorkingDays(issuedOn, WORKING_DAYS_TO_DISPUTE), '11:20'),
									by: officer,
									about,
								},
								{ invoiceId, words: disputed },
							),
						]),
				...(paid === undefined
					? []
					: [
							step(
								payInvoice,
								{ at: londonInstant(paid.on, '15:10'), by: council.person('authority-approver'), about },
								{ invoiceId, paidOn: paid.on, reference: paid.reference },
							),
						]),
			];
		},
	);

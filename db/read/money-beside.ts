import type { Found } from '../../app/domain/access/found.ts';
import type { Reader } from '../connect.ts';

/** Money that is not the grant's: what funders pay out themselves, what authorities were invoiced for places, and contributions in kind. Never added to it. */
export type MoneyBeside = { readonly organisation: string; readonly pence: number } & (
	| { readonly what: 'places' | 'in-kind' }
	| { readonly what: 'own-stream'; readonly name: string; readonly approximate: boolean }
);

/** Of a programme already found in scope. Invoices that stand, credit notes taken off, without VAT. */
export async function listMoneyBeside(
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<readonly MoneyBeside[]> {
	const places = await reader
		.selectFrom('invoiceLine')
		.innerJoin('invoice', 'invoice.id', 'invoiceLine.invoiceId')
		.innerJoin('purchaseOrder', 'purchaseOrder.id', 'invoice.orderId')
		.innerJoin('organisation', 'organisation.id', 'invoice.authorityId')
		.select(['organisation.id', 'organisation.name as organisation'])
		.select((eb) =>
			eb.fn
				.sum<number>(
					eb
						.case()
						.when('invoice.kind', '=', 'credit-note')
						.then(eb.neg(eb.ref('invoiceLine.netPence')))
						.else(eb.ref('invoiceLine.netPence'))
						.end(),
				)
				.as('pence'),
		)
		.where('purchaseOrder.programmeId', '=', programmeId)
		.where('invoice.state', '!=', 'withdrawn')
		.groupBy(['organisation.id', 'organisation.name'])
		.orderBy('organisation.name')
		.orderBy('organisation.id')
		.execute();
	const inKind = await reader
		.selectFrom('inKindContribution')
		.innerJoin('organisation', 'organisation.id', 'inKindContribution.organisationId')
		.select(['organisation.id', 'organisation.name as organisation'])
		.select((eb) => eb.fn.sum<number>('inKindContribution.valuePence').as('pence'))
		.where('inKindContribution.programmeId', '=', programmeId)
		.groupBy(['organisation.id', 'organisation.name'])
		.orderBy('organisation.name')
		.orderBy('organisation.id')
		.execute();
	const told =
		(what: 'places' | 'in-kind') =>
		({ organisation, pence }: (typeof places)[number]) => ({ organisation, what, pence });
	const own = (await listAllStreams(reader, programmeId)).filter(({ paidByFunder }) => paidByFunder === 1);
	return [
		...own.map(({ funder, name, amountPence, approximate }) => ({
			organisation: funder,
			what: 'own-stream' as const,
			name,
			pence: amountPence,
			approximate: approximate === 1,
		})),
		...places.map(told('places')),
		...inKind.map(told('in-kind')),
	];
}

export interface StreamOfProgramme {
	readonly id: string;
	readonly funder: string;
	readonly name: string;
	readonly amountPence: number;
	readonly approximate: boolean;
}

/** The streams of the commissioner's money. */
export async function listStreams(
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<readonly StreamOfProgramme[]> {
	const all = await listAllStreams(reader, programmeId);
	return all
		.filter(({ paidByFunder }) => paidByFunder === 0)
		.map(({ paidByFunder: _, ...stream }) => ({ ...stream, approximate: stream.approximate === 1 }));
}

const listAllStreams = (reader: Reader, programmeId: Found<'programme'>) =>
	reader
		.selectFrom('fundingStream')
		.select(['id', 'funder', 'name', 'amountPence', 'approximate', 'paidByFunder'])
		.where('programmeId', '=', programmeId)
		.orderBy('amountPence', 'desc')
		.orderBy('id')
		.execute();

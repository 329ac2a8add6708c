import type { Role } from '../../app/domain/access/role.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import type { ReturnRow } from './kpi-returns.ts';

export interface ReturnPerson {
	readonly personId: string;
	readonly name: string;
	readonly organisationName: string;
	readonly email: string;
	readonly telephone: string | null;
	readonly roles: readonly Role[];
}

const ROLES: readonly Role[] = [
	'provider-preparer',
	'provider-certifier',
	'provider-deputy-certifier',
	'provider-signatory',
];

/** Whom the office can ask after a return already found in scope: today's people of its provider and, in a consortium, of those who deliver; the lead's first. Suspended people are not asked. */
export async function listReturnPeople(
	reader: Reader,
	{ agreementId, leadId }: Pick<ReturnRow, 'agreementId' | 'leadId'>,
	today: IsoDate,
): Promise<readonly ReturnPerson[]> {
	const rows = await reader
		.selectFrom('person')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.innerJoin('membership', 'membership.personId', 'person.id')
		.select([
			'person.id as personId',
			'person.name',
			'person.organisationId',
			'organisation.name as organisationName',
			'person.email',
			'person.telephone',
			'membership.role',
		])
		.where((eb) =>
			eb.or([
				eb('person.organisationId', '=', leadId),
				eb(
					'person.organisationId',
					'in',
					eb
						.selectFrom('agreementArea')
						.select('agreementArea.organisationId')
						.where('agreementArea.agreementId', '=', agreementId),
				),
			]),
		)
		.where('person.suspendedAt', 'is', null)
		.where('membership.role', 'in', ROLES)
		.where('membership.startsOn', '<=', today)
		.where((eb) => eb.or([eb('membership.endsOn', 'is', null), eb('membership.endsOn', '>=', today)]))
		.orderBy('organisation.name')
		.orderBy('person.name')
		.orderBy('person.id')
		.orderBy('membership.role')
		.orderBy('membership.id')
		.execute();
	const people = [...Map.groupBy(rows, ({ personId }) => personId).values()].flatMap((held) => {
		const [first] = held;
		return first === undefined ? [] : [{ ...first, roles: [...new Set(held.map(({ role }) => role))] }];
	});
	const rank = ({ organisationId }: { readonly organisationId: string }) =>
		organisationId === leadId ? 0 : 1;
	return people
		.toSorted((one, other) => rank(one) - rank(other))
		.map(({ personId, name, organisationName, email, telephone, roles }) => ({
			personId,
			name,
			organisationName,
			email,
			telephone,
			roles,
		}));
}

import type { Services } from '../../../../app/services.ts';
import type { Asker } from '../askers.ts';

/** One record that an address can name, and whose it is. */
export interface SampleRecord {
	readonly name: string;
	/** What stands in the address for each `:name`. */
	readonly params: Readonly<Record<string, string>>;
	/** The commissioning bodies whose programmes it belongs to. */
	readonly bodyIds: readonly string[];
	readonly providerIds: readonly string[];
	readonly areaIds: readonly string[];
	/** The boards to which it is published. */
	readonly boardIds: readonly string[];
	/** Of a person: the organisation, and whether they administer it. */
	readonly organisationId: string | null;
	readonly isAdministrator: boolean;
}

/** A record of nobody's, to begin from. */
export const NOBODYS: SampleRecord = {
	name: '',
	params: {},
	bodyIds: [],
	providerIds: [],
	areaIds: [],
	boardIds: [],
	organisationId: null,
	isAdministrator: false,
};

/**
 * Whose records somebody reaches, said again here in plain words and apart from the portal's own queries: a commissioning body its
 * programmes', a provider its agreements', an authority its area's, a board member what is published to a board of theirs, and
 * administrators the people of their organisation (the system's: administrators).
 */
export function reaches(asker: Asker, record: SampleRecord): boolean {
	if (record.organisationId !== null) {
		return asker.role === 'system-administrator'
			? record.isAdministrator
			: record.organisationId === asker.organisationId;
	}
	if (asker.role === 'board-member') return record.boardIds.some((id) => asker.boardIds.includes(id));
	switch (asker.kind) {
		case 'commissioning-body':
			return asker.role !== 'organisation-administrator' && record.bodyIds.includes(asker.organisationId);
		case 'provider':
			return record.providerIds.includes(asker.organisationId);
		case 'local-authority':
			return asker.areaId !== null && record.areaIds.includes(asker.areaId);
		default:
			return false;
	}
}

export type SampleRecords = (services: Services) => Promise<readonly SampleRecord[]>;

/** The same records, with more in the address. */
export const withParams =
	(
		records: SampleRecords,
		more: (record: SampleRecord, services: Services) => Promise<Readonly<Record<string, string>>>,
	): SampleRecords =>
	async (services) =>
		Promise.all(
			(await records(services)).map(async (record) => ({
				...record,
				params: { ...record.params, ...(await more(record, services)) },
			})),
		);

export const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] =>
	rows.map(({ id }) => id);

import { type ReturnRow, listReturns as readReturns } from '../../../db/read/kpi-returns.ts';
import { listProgrammes } from '../../../db/read/programmes.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { ReturnState } from '../../domain/kpi-return/return-state.ts';
import type { Services } from '../../services.ts';

const ON_A_PAGE = 50;

export interface ReturnsWanted {
	/** Its part of an address. */
	readonly programme: string | null;
	readonly state: ReturnState | null;
	/** From 1. */
	readonly page: number;
}

export interface ReturnsListed {
	readonly returns: readonly ReturnRow[];
	readonly hasMore: boolean;
	readonly programmes: readonly { readonly slug: string; readonly name: string }[];
	readonly today: IsoDate;
}

/** The returns that the reader reaches, of periods that have begun, the newest period first. */
export async function listReturns(
	services: Services,
	scope: Scope,
	{ programme, state, page }: ReturnsWanted,
): Promise<ReturnsListed> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programmes = await listProgrammes(reader, scope, today);
		const programmeId = programmes.find(({ slug }) => slug === programme)?.id ?? '';
		const rows = await readReturns(reader, scope, today, {
			...(programme === null ? {} : { programmeId }),
			...(state === null ? {} : { states: [state] }),
			begunBy: today,
			skip: (page - 1) * ON_A_PAGE,
			atMost: ON_A_PAGE + 1,
		});
		return {
			today,
			returns: rows.slice(0, ON_A_PAGE),
			hasMore: rows.length > ON_A_PAGE,
			programmes: programmes.map(({ slug, name }) => ({ slug, name })),
		};
	});
}
